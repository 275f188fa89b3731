import { plural } from '@lingui/core/macro';
import { useOpenRequestCount } from './open-request-count.operation';

const MOST_SHOWN = 9;

/** How many requests wait for the own answer, beside the entry of the navigation; nothing for none. */
export default function OpenRequestCount() {
  const count = useOpenRequestCount().data?.openContactRequestCount ?? 0;
  if (count === 0) return null;
  return (
    <>
      <span className="kd-nav__count" aria-hidden="true">
        {count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}
      </span>
      <span className="kern-sr-only">{` (${plural(count, { one: '# offen', other: '# offen' })})`}</span>
    </>
  );
}
