import { t } from '@lingui/core/macro';
import { useEffect, useRef, type Ref } from 'react';
import type { Refused, Violation } from '../graphql/refused';
import { Alert } from './alert';
import { FailureNotice } from './failure-notice';

interface ProblemListProps {
  readonly title: string;
  readonly problems: readonly Violation[];
  /** Id of the field that a problem lies in; undefined where there is none on the page. */
  readonly idOf: (field: string) => string | undefined;
  /** The list, which can take the focus. */
  readonly ref?: Ref<HTMLDivElement>;
}

/** Everything that is still to be put right, each entry leading to its field. */
export function ProblemList({ title, problems, idOf, ref }: ProblemListProps) {
  return (
    <div tabIndex={-1} ref={ref}>
      <Alert kind="danger" title={title} live>
        <ul className="kern-list kern-list--bullet">
          {problems.map(({ field, message }) => {
            const id = idOf(field);
            return (
              <li key={`${field} ${message}`}>
                {id ? (
                  <a className="kern-link" href={`#${id}`} onClick={(event) => focusField(event, id)}>
                    {message}
                  </a>
                ) : (
                  message
                )}
              </li>
            );
          })}
        </ul>
      </Alert>
    </div>
  );
}

/** A refusal: its violations with links to their fields, which take the focus, or its sentence. */
export function RefusalNotice({
  refusal,
  idOf = () => undefined,
}: {
  readonly refusal: Refused;
  readonly idOf?: ProblemListProps['idOf'];
}) {
  const problems = useRef<HTMLDivElement>(null);
  useEffect(() => problems.current?.focus(), [refusal]);
  if (refusal.violations.length === 0) return <FailureNotice failure={refusal.failure} />;
  return (
    <ProblemList title={t`Bitte ändern Sie noch etwas`} problems={refusal.violations} idOf={idOf} ref={problems} />
  );
}

/** Goes to the field without a new entry in the history; opens what hides it. */
export function focusField(event: { preventDefault(): void }, id: string): void {
  event.preventDefault();
  const field = document.getElementById(id);
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
