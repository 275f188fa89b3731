import { t } from '@lingui/core/macro';
import type { LinkOfTalkFragment, TalkLinkType } from '../../graphql/generated/graphql';
import { useAction } from '../../graphql/use-action';
import { Button } from '../../ui/button';
import { RefusalNotice } from '../../ui/problem-list';
import { useLinkDecisions } from './decide-talk-link.operation';

interface LinkDecisionProps {
  readonly link: LinkOfTalkFragment;
  /** What the organiser has chosen; as proposed when absent. */
  readonly type?: TalkLinkType;
}

/** The yes and no to a link: of the organiser, and of the authors of the practice. Nothing for all others. */
export function LinkDecision({ link: { id, practice, url, title, viewerCan }, type }: LinkDecisionProps) {
  const decisions = useLinkDecisions();
  const { busy, refusal, run } = useAction();
  const what = practice?.title ?? title ?? url ?? '';
  const { confirm, agree, reject, withdraw } = viewerCan;
  if (!confirm.allowed && !agree.allowed && !reject.allowed && !withdraw.allowed) return null;
  return (
    <>
      {refusal && <RefusalNotice refusal={refusal} />}
      <div className="kd-actions">
        {confirm.allowed && (
          <Button
            rank="primary"
            busy={busy}
            label={t`Bestätigen: ${what}`}
            onClick={() => void run(() => decisions.confirm(id, type))}
          >{t`Bestätigen`}</Button>
        )}
        {!confirm.allowed && agree.allowed && (
          <Button
            rank="primary"
            busy={busy}
            label={t`Zustimmen: ${what}`}
            onClick={() => void run(() => decisions.confirm(id))}
          >{t`Zustimmen`}</Button>
        )}
        {reject.allowed && (
          <Button
            busy={busy}
            label={confirm.allowed ? t`Ablehnen: ${what}` : t`Verbindung lösen: ${what}`}
            onClick={() => void run(() => decisions.reject(id))}
          >
            {confirm.allowed ? t`Ablehnen` : t`Verbindung lösen`}
          </Button>
        )}
        {withdraw.allowed && !reject.allowed && (
          <Button
            busy={busy}
            label={agree.allowed ? t`Nicht zustimmen: ${what}` : t`Zurückziehen: ${what}`}
            onClick={() => void run(() => decisions.withdraw(id))}
          >
            {agree.allowed ? t`Nicht zustimmen` : t`Zurückziehen`}
          </Button>
        )}
      </div>
    </>
  );
}
