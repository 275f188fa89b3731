import { t } from '@lingui/core/macro';
import { yearOf } from '../../app/format';
import type { RelatedPracticeFragment } from '../../graphql/generated/graphql';
import { Badge } from '../../ui/badge';
import { TextLink } from '../../ui/text-link';
import { housesLabel, practicePath, resultLabel } from './labels';
import { useRelatedPractices } from './related-practices.operation';

/** What others found about the same, and practices that are alike. Shows nothing while there is nothing. */
export function RelatedPractices({ id }: { readonly id: string }) {
  const { data } = useRelatedPractices(id);
  const others = data?.otherFindings ?? [];
  const similar = (data?.similarPractices ?? []).filter((practice) =>
    others.every((other) => other.id !== practice.id),
  );
  return (
    <>
      <Related
        title={t`Andere Befunde dazu`}
        note={t`Andere haben Ähnliches versucht und kamen zu einem anderen Ergebnis.`}
        practices={others}
      />
      <Related title={t`Ähnliche Praxisbeispiele`} practices={similar} />
    </>
  );
}

interface RelatedProps {
  readonly title: string;
  readonly note?: string;
  readonly practices: readonly RelatedPracticeFragment[];
}

function Related({ title, note, practices }: RelatedProps) {
  if (practices.length === 0) return null;
  return (
    <section className="kd-section">
      <h2 className="kern-heading-large">{title}</h2>
      {note && <p className="kern-body">{note}</p>}
      <ul className="kd-cards">
        {practices.map((practice) => (
          <li className="kd-card" key={practice.id}>
            <p className="kd-card__house">{housesLabel(practice)}</p>
            <p className="kd-card__title">
              <TextLink to={practicePath(practice)}>{practice.title}</TextLink>
            </p>
            <Facts practice={practice} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ practice: { revision, firstPublishedAt } }: { readonly practice: RelatedPracticeFragment }) {
  const { result, triedAtCaseload } = revision?.content ?? {};
  return (
    <ul className="kd-facts">
      {result?.kind && (
        <li>
          <Badge>{t`Ergebnis: ${resultLabel(result.kind)}`}</Badge>
        </li>
      )}
      {triedAtCaseload && <li>{t`erprobt bei 1:${triedAtCaseload.ratio}`}</li>}
      {firstPublishedAt && <li>{yearOf(firstPublishedAt)}</li>}
    </ul>
  );
}
