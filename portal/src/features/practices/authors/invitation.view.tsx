import { Trans } from '@lingui/react/macro';
import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useMember } from '../../../app/session';
import type { PracticeAuthorsFragment, WritingPracticeFragment } from '../../../graphql/generated/graphql';
import type { Refused } from '../../../graphql/refused';
import { Button } from '../../../ui/button';
import { RefusalNotice } from '../../../ui/problem-list';
import { TextLink } from '../../../ui/text-link';
import { useAcceptInvitation } from './accept-invitation.operation';
import type { AuthorsOutcome } from './invite-co-author.operation';
import { useRemoveAuthor } from './remove-author.operation';

interface InvitationProps {
  readonly practice: PracticeAuthorsFragment & { readonly title: string };
  readonly onAccepted: (practice: WritingPracticeFragment) => void;
}

/** Asks an invited colleague whether they want to write with the authors. */
export function Invitation({ practice, onAccepted }: InvitationProps) {
  const me = useMember().staffMember;
  const accept = useAcceptInvitation();
  const remove = useRemoveAuthor();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const draftPath = `/praxis/id/${practice.id}`;
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refused>();
  const during = async (work: () => Promise<AuthorsOutcome>, onDone: (practice: WritingPracticeFragment) => void) => {
    setBusy(true);
    setRefusal(undefined);
    const outcome = await work();
    setBusy(false);
    if (outcome.kind === 'DONE') onDone(outcome.practice);
    else setRefusal(outcome);
  };
  const authors = practice.authors.filter(({ confirmed }) => confirmed);
  const isOtherHouse = me.jobcenter?.id !== practice.jobcenter.id;
  return (
    <div className="kd-stack">
      <p className="kern-body">
        <Trans>
          „{practice.title || t`Ohne Titel`}“ von {authors.map(({ staffMember }) => staffMember.displayName).join(', ')}{' '}
          ({practice.jobcenter.name}). Wenn Sie zusagen, können Sie daran schreiben und werden als Autorin oder Autor
          genannt.
        </Trans>
        {isOtherHouse && (
          <Trans> Es wird dann ein Dialog zweier Häuser, der erst erscheint, wenn beide Häuser zugestimmt haben.</Trans>
        )}
      </p>
      {pathname !== draftPath && (
        <p className="kern-body">
          <TextLink to={draftPath}>
            <Trans>Erst lesen</Trans>
          </TextLink>
        </p>
      )}
      {refusal && <RefusalNotice refusal={refusal} />}
      <div className="kd-actions">
        <Button rank="primary" busy={busy} onClick={() => void during(() => accept({ id: practice.id }), onAccepted)}>
          <Trans>Einladung annehmen</Trans>
        </Button>
        <Button
          busy={busy}
          onClick={() =>
            void during(
              () => remove({ id: practice.id, staffMemberId: me.id }),
              () => void navigate('/meine'),
            )
          }
        >
          <Trans>Ablehnen</Trans>
        </Button>
      </div>
    </div>
  );
}
