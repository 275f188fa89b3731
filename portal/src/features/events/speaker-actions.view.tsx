import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMember } from '../../app/session';
import type { TalkQuery } from '../../graphql/generated/graphql';
import { useAction, type Outcome } from '../../graphql/use-action';
import { Button } from '../../ui/button';
import { RefusalNotice } from '../../ui/problem-list';
import { useClaimSpeaker, useConfirmSpeaker, useReleaseSpeaker } from './speaker.operation';

interface SpeakerActionsProps {
  readonly speaker: NonNullable<TalkQuery['talk']>['speakers'][number];
  readonly onDone: () => void;
}

/** Who a speaker is: said by the person, confirmed by the organiser, taken back by both. */
export function SpeakerActions({
  speaker: { id, name, claimedBy, staffMember, viewerCan },
  onDone,
}: SpeakerActionsProps) {
  const me = useMember().staffMember.id;
  const claim = useClaimSpeaker();
  const confirm = useConfirmSpeaker();
  const release = useReleaseSpeaker();
  const { busy, refusal, run } = useAction();
  const act = (work: (speakerId: string) => Promise<Outcome>) =>
    void run(() => work(id)).then((done) => done && onDone());
  const isMine = (staffMember ?? claimedBy)?.id === me;
  return (
    <>
      {refusal && <RefusalNotice refusal={refusal} />}
      {claimedBy && !viewerCan.confirm.allowed && (
        <span className="kern-body kern-body--muted">
          <Trans>– wartet auf die Bestätigung der Organisation</Trans>
        </span>
      )}
      {!staffMember && !claimedBy && viewerCan.claim.allowed && (
        <Button rank="tertiary" busy={busy} label={t`Das bin ich: ${name}`} onClick={() => act(claim)}>
          <Trans>Das bin ich</Trans>
        </Button>
      )}
      {claimedBy && viewerCan.confirm.allowed && (
        <Button rank="tertiary" busy={busy} onClick={() => act(confirm)}>
          {t`Bestätigen: ${claimedBy.displayName}`}
        </Button>
      )}
      {viewerCan.release.allowed && (
        <Button
          rank="tertiary"
          busy={busy}
          label={isMine ? t`Das bin ich nicht: ${name}` : t`Zuordnung aufheben: ${name}`}
          onClick={() => act(release)}
        >
          {isMine ? t`Das bin ich nicht` : t`Zuordnung aufheben`}
        </Button>
      )}
    </>
  );
}
