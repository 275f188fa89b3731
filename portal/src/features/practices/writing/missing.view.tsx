import { Trans } from '@lingui/react/macro';
import { focusField } from '../../../ui/problem-list';
import { controlId, fieldOf, labelOf } from './form-fields';

/** What is still missing before a draft can be submitted, each entry leading to its field; `missing` are paths of the content. */
export function Missing({ missing }: { readonly missing: readonly string[] }) {
  if (missing.length === 0)
    return (
      <p className="kern-body">
        <Trans>Es ist alles da, was zum Einreichen nötig ist.</Trans>
      </p>
    );
  return (
    <>
      <p className="kern-body">
        <Trans>Zum Einreichen fehlt noch:</Trans>
      </p>
      <ul className="kd-missing">
        {missing.map((path) => {
          const name = fieldOf(path);
          return (
            <li key={path}>
              <a
                className="kern-link"
                href={`#${controlId(path)}`}
                onClick={(event) => focusField(event, controlId(path))}
              >
                {name ? labelOf(name) : path}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}
