import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { ReviewPracticeQuery } from '../../../graphql/generated/graphql';
import type { Refused } from '../../../graphql/refused';
import { useKept } from '../../../app/use-kept';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { TextArea } from '../../../ui/field';
import { RefusalNotice } from '../../../ui/problem-list';
import { housesToAgree } from '../authors/consents';
import { practicePath } from '../labels';
import { usePublishPractice, type DraftChanged } from './publish-practice.operation';
import { useReturnPractice } from './return-practice.operation';

/** What an editor has decided: its words, and where the published practice is. */
export interface Decided {
  readonly title: string;
  readonly path?: string;
}

interface DecisionProps {
  readonly practice: NonNullable<ReviewPracticeQuery['practice']>;
  readonly onDecided: (decided: Decided) => void;
  /** The draft is another one than the editor has read. */
  readonly onChanged: () => void;
}

/** Publishes the draft, or gives it back with remarks. What is typed stays until it is sent, also when the draft has changed meanwhile or the tab is closed. */
export function Decision({ practice, onDecided, onChanged }: DecisionProps) {
  const publish = usePublishPractice();
  const giveBack = useReturnPractice();
  const [remarks = '', keepRemarks] = useKept<string>(`remarks.${practice.id}`);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<DraftChanged | Refused>();
  const { id, version: expectedVersion, viewerCan } = practice;
  const waiting = housesToAgree(practice);

  const during = async (work: () => Promise<Decided | DraftChanged | Refused>): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    const outcome = await work();
    setBusy(false);
    if (!('kind' in outcome)) {
      keepRemarks(undefined);
      return onDecided(outcome);
    }
    setTrouble(outcome);
    if (outcome.kind === 'CHANGED_MEANWHILE') onChanged();
  };
  const publishIt = async () => {
    const outcome = await publish({ id, expectedVersion });
    return outcome.kind === 'DONE' ? { title: t`Veröffentlicht`, path: practicePath(outcome.practice) } : outcome;
  };
  const returnIt = async () => {
    const outcome = await giveBack({ id, expectedVersion, remarks });
    return outcome.kind === 'DONE' ? { title: t`Zurückgegeben` } : outcome;
  };
  if (!viewerCan.publish.allowed && !trouble) return <p className="kern-body">{viewerCan.publish.reason}</p>;
  const error =
    trouble?.kind === 'REFUSED' ? trouble.violations.find(({ field }) => field === 'remarks')?.message : undefined;
  return (
    <section className="kd-section kd-decision" aria-labelledby="entscheidung">
      <h2 className="kern-heading-large" id="entscheidung">
        <Trans>Entscheidung</Trans>
      </h2>
      {trouble?.kind === 'REFUSED' && <RefusalNotice refusal={trouble} idOf={() => 'remarks'} />}
      {trouble?.kind === 'CHANGED_MEANWHILE' && (
        <Alert kind="warning" title={t`Der Entwurf wurde geändert, während Sie ihn gelesen haben`} live>
          <p className="kern-body">
            <Trans>
              Sie sehen jetzt die neue Fassung. Bitte lesen Sie sie noch einmal; Ihre Anmerkung steht noch hier.
            </Trans>
          </p>
        </Alert>
      )}
      {waiting.length > 0 ? (
        <Alert kind="info" title={t`Veröffentlichen geht erst, wenn beide Häuser zugestimmt haben`}>
          <p className="kern-body">
            <Trans>Es fehlt noch: {waiting.join(', ')}.</Trans>
          </p>
        </Alert>
      ) : (
        <p>
          <Button rank="primary" busy={busy} onClick={() => void during(publishIt)}>
            <Trans>Veröffentlichen</Trans>
          </Button>
        </p>
      )}
      <form
        className="kd-form"
        onSubmit={(event) => {
          event.preventDefault();
          void during(returnIt);
        }}
      >
        <TextArea
          id="remarks"
          label={t`Anmerkung an die Autorinnen und Autoren`}
          hint={t`Was ist noch zu tun? Am besten Punkt für Punkt, mit dem Namen des Feldes.`}
          value={remarks}
          onChange={(typed) => keepRemarks(typed === '' ? undefined : typed)}
          error={error}
        />
        <p>
          <Button type="submit" busy={busy}>
            <Trans>Mit Anmerkung zurückgeben</Trans>
          </Button>
        </p>
      </form>
    </section>
  );
}
