import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { assertNever } from '../../../app/assert-never';
import { formatRecent } from '../../../app/format';
import { Button } from '../../../ui/button';
import { FailureNotice } from '../../../ui/failure-notice';
import { Icon } from '../../../ui/icon';
import type { KeptDraft } from './draft-keeper';
import { labelOf } from './form-fields';

interface SaveStatusProps {
  readonly draft: KeptDraft;
  readonly onRetry: () => void;
  readonly onCompare: () => void;
}

/** Where saving stands. Screen readers hear of what is saved and of what is not, never of every pause. */
export function SaveStatus({ draft, onRetry, onCompare }: SaveStatusProps) {
  const { saving, conflicts, practice, taken, other } = draft;
  const said = isWorking(draft) ? '' : summaryOf(draft);
  return (
    <div className="kd-save">
      <p className="kd-save__line">
        <Icon name={iconOf(draft)} />
        <span aria-hidden={isWorking(draft) || undefined}>{summaryOf(draft)}</span>
      </p>
      <p className="kern-sr-only" role="status">
        {said}
      </p>
      <p className="kd-save__taken" role="status">
        {taken.length > 0 &&
          t`Inzwischen von ${other?.updatedBy?.displayName ?? t`jemand anderem`} geschrieben und hier übernommen: ${taken.map(labelOf).join(', ')}`}
      </p>
      {conflicts.length > 0 && (
        <div className="kd-save__more">
          <Button onClick={onCompare}>
            <Trans>Beide Fassungen vergleichen</Trans>
          </Button>
        </div>
      )}
      {saving.kind === 'STOPPED' && (
        <div className="kd-save__more">
          <FailureNotice failure={saving.failure} onRetry={onRetry} />
        </div>
      )}
      {practice.draft?.state === 'IN_REVIEW' && (
        <p className="kern-body kern-body--small kern-body--muted">
          <Trans>Der Entwurf ist in Prüfung: Was Sie speichern, sieht die Redaktion auch.</Trans>
        </p>
      )}
    </div>
  );
}

function isWorking({ saving }: KeptDraft): boolean {
  return saving.kind === 'WAITING' || saving.kind === 'SAVING';
}

function summaryOf(draft: KeptDraft): string {
  const { saving, unsaved, conflicts, copied, practice } = draft;
  const kept = copied ? t`Ihre Eingaben sind auf diesem Gerät gesichert.` : t`Bitte schließen Sie diese Seite nicht.`;
  switch (saving.kind) {
    case 'WAITING':
      return t`Wird gleich gespeichert …`;
    case 'SAVING':
      return t`Wird gespeichert …`;
    case 'RETRYING':
      return t`Noch nicht gespeichert: keine Verbindung zum Dienst. ${kept} Wir versuchen es weiter.`;
    case 'STOPPED':
      return t`Noch nicht gespeichert. ${kept}`;
    case 'RESTING': {
      if (conflicts.length > 0)
        return t`Inzwischen hat jemand anderes gespeichert. Bitte vergleichen Sie beide Fassungen.`;
      const at = practice.draft ? t`Gespeichert um ${formatRecent(practice.draft.updatedAt)}` : '';
      if (unsaved.length === 0) return at || t`Noch nichts geändert`;
      const labels = unsaved.map(labelOf).join(', ');
      return [at, t`Noch unvollständig und deshalb nicht gespeichert: ${labels}`].filter(Boolean).join('. ');
    }
    default:
      return assertNever(saving);
  }
}

function iconOf({ saving, unsaved, conflicts }: KeptDraft): string {
  if (saving.kind === 'RETRYING' || saving.kind === 'STOPPED' || conflicts.length > 0) return 'warning';
  return unsaved.length === 0 ? 'success' : 'info';
}
