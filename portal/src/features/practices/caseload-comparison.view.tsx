import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatNumber } from '../../app/format';

interface Caseload {
  readonly ratio: number;
  /** Who is counted. */
  readonly counted: string | null;
}

interface CaseloadComparisonProps {
  /** Caseload at which the practice was tried; null when the write-up does not say. */
  readonly tried: Caseload | null;
  /** That of the reader's house; null while it is not known. */
  readonly mine: Caseload | null;
}

/** Below a fifth more or less, two caseloads count as the same: they are averages of a house. */
const SAME_WITHIN = 1.2;

/** The caseload at which something was tried beside that of the reader, as two bars and a sentence. */
export function CaseloadComparison({ tried, mine }: CaseloadComparisonProps) {
  if (!tried) {
    return (
      <p className="kern-body">
        <Trans>Bei welchem Betreuungsschlüssel das erprobt wurde, ist nicht angegeben.</Trans>
      </p>
    );
  }
  if (!mine) {
    return (
      <>
        <p className="kern-body">
          <strong>
            <Trans>Erprobt bei 1:{tried.ratio}</Trans>
          </strong>
          {tried.counted && ` (${tried.counted})`}
        </p>
        <p className="kern-body kern-body--small">
          <Trans>Der Betreuungsschlüssel Ihres Hauses ist noch nicht eingetragen.</Trans>
        </p>
      </>
    );
  }
  const most = Math.max(tried.ratio, mine.ratio);
  return (
    <>
      <dl className="kd-bars">
        <Bar label={t`Erprobt bei`} caseload={tried} most={most} />
        <Bar label={t`Ihr Haus`} caseload={mine} most={most} own />
      </dl>
      <p className="kern-body kern-body--small">{sentenceOf(mine.ratio / tried.ratio)}</p>
    </>
  );
}

interface BarProps {
  readonly label: string;
  readonly caseload: Caseload;
  readonly most: number;
  readonly own?: boolean;
}

function Bar({ label, caseload: { ratio, counted }, most, own = false }: BarProps) {
  return (
    <div className={`kd-bars__bar${own ? ' kd-bars__bar--own' : ''}`}>
      <dt>{label}</dt>
      <dd>
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect width={(100 * ratio) / most} height="8" />
        </svg>
        <strong>1:{ratio}</strong>
        {counted && <span className="kd-bars__counted">{counted}</span>}
      </dd>
    </div>
  );
}

/** What it means for the reader that theirs is so many times the caseload at which it was tried. */
function sentenceOf(times: number): string {
  if (times > SAME_WITHIN) {
    const rounded = formatNumber(Math.round(times * 10) / 10);
    return t`Bei Ihnen kommen ${rounded}-mal so viele Fälle auf eine Fachkraft. Rechnen Sie den Aufwand je Fall hoch.`;
  }
  if (times < 1 / SAME_WITHIN) return t`Bei Ihnen kommen weniger Fälle auf eine Fachkraft: Der Aufwand fällt leichter.`;
  return t`Ähnlich wie bei Ihnen.`;
}
