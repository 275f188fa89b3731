import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMember } from '../../../app/session';
import type { WritingPracticeFragment } from '../../../graphql/generated/graphql';
import type { Refused } from '../../../graphql/refused';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { RefusalNotice } from '../../../ui/problem-list';
import { housesOf } from './consents';
import { InviteField } from './invite.field';
import { useInviteCoAuthor, type AuthorsOutcome } from './invite-co-author.operation';
import { useRemoveAuthor } from './remove-author.operation';

interface AuthorsSectionProps {
  readonly practice: WritingPracticeFragment;
  readonly onChanged: (practice: WritingPracticeFragment) => void;
}

type Author = WritingPracticeFragment['authors'][number];

/** Who writes, who is invited, and how to ask somebody. */
export function AuthorsSection({ practice, onChanged }: AuthorsSectionProps) {
  const me = useMember().staffMember;
  const invite = useInviteCoAuthor();
  const remove = useRemoveAuthor();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refused>();
  const [said, setSaid] = useState('');
  const during = async (work: () => Promise<AuthorsOutcome>, done: string): Promise<void> => {
    setBusy(true);
    setRefusal(undefined);
    const outcome = await work();
    setBusy(false);
    if (outcome.kind === 'REFUSED') return setRefusal(outcome);
    setSaid(done);
    if (outcome.practice.authors.some(({ staffMember }) => staffMember.id === me.id)) onChanged(outcome.practice);
    else await navigate('/meine');
  };
  const removeAuthor = ({ staffMember: { id, displayName } }: Author) =>
    during(() => remove({ id: practice.id, staffMemberId: id }), t`${displayName} schreibt nicht mehr mit.`);
  return (
    <>
      <h2 className="kern-heading-large">
        <Trans>Wer mitschreibt</Trans>
      </h2>
      <ul className="kd-list">
        {practice.authors.map((author) => (
          <li className="kd-author" key={author.staffMember.id}>
            <span>
              {author.staffMember.displayName}
              {author.staffMember.jobcenter && `, ${author.staffMember.jobcenter.name}`}
            </span>
            {!author.confirmed && <Badge kind="warning">{t`eingeladen`}</Badge>}
            {practice.authors.length > 1 && (
              <Button
                rank="tertiary"
                busy={busy}
                label={removalLabel(author, me.id)}
                onClick={() => void removeAuthor(author)}
              >
                {author.staffMember.id === me.id ? t`Nicht mehr mitschreiben` : t`Entfernen`}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {refusal && <RefusalNotice refusal={refusal} />}
      <InviteField
        without={practice.authors.map(({ staffMember }) => staffMember.id)}
        onPick={({ id, displayName }) =>
          void during(
            () => invite({ id: practice.id, staffMemberId: id }),
            t`${displayName} ist eingeladen und erfährt es per E-Mail.`,
          )
        }
      />
      <p className="kern-body kern-body--muted" role="status">
        {said}
      </p>
      {housesOf(practice).length > 1 && (
        <p className="kern-body">
          <Trans>
            Das ist ein Dialog zweier Häuser: Er erscheint, wenn aus beiden jemand genau dieser Fassung zugestimmt hat.
            Jede Änderung am Text braucht beide Zustimmungen neu.
          </Trans>
        </p>
      )}
    </>
  );
}

function removalLabel({ staffMember, confirmed }: Author, ownId: string): string {
  if (staffMember.id === ownId) return t`Nicht mehr mitschreiben`;
  return confirmed ? t`${staffMember.displayName} entfernen` : t`Einladung an ${staffMember.displayName} zurückziehen`;
}
