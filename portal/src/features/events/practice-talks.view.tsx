import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { assertNever } from '../../app/assert-never';
import type { PracticeTalksQuery } from '../../graphql/generated/graphql';
import { TextLink } from '../../ui/text-link';
import { dayIn } from './event-dates';
import { ProposeLink } from './propose-link.form';
import { useTalkChoices } from './talk-choices.operation';
import { usePracticeTalks } from './practice-talks.operation';

type PracticeTalk = NonNullable<PracticeTalksQuery['practice']>['talks'][number];

interface PracticeTalksProps {
  /** Id of the practice. */
  readonly id: string;
  /** Whether the reader is one of the authors, who may name a talk. */
  readonly isAuthor: boolean;
}

/** Where a practice is presented, discussed or contradicted. Shows nothing to readers while there is nothing. */
export function PracticeTalks({ id, isAuthor }: PracticeTalksProps) {
  const { data } = usePracticeTalks(id);
  const links = (data?.practice?.talks ?? []).filter(({ talk }) => talk.state !== 'CANCELLED');
  if (links.length === 0 && !isAuthor) return null;
  return (
    <section className="kd-section">
      <h2 className="kern-heading-large">
        <Trans>Vorträge dazu</Trans>
      </h2>
      <ul className="kd-links">
        {links.map((link) => (
          <li className="kd-link" key={link.id}>
            <p className="kern-body">{sentenceOf(link)}</p>
            <p className="kd-card__title">
              <TextLink to={`/vortraege/${link.talk.id}`}>{link.talk.title}</TextLink>
            </p>
          </li>
        ))}
      </ul>
      {isAuthor && (
        <ProposeLink
          invitation={t`Vortrag dazu nennen`}
          label={t`Vortrag`}
          hint={t`Tippen Sie ein paar Wörter aus dem Titel oder einen Namen und wählen Sie ihn in der Liste.`}
          empty={t`Dazu finden wir keinen Vortrag.`}
          useChoices={useTalkChoices}
          endsOf={(talkId) => ({ talkId, practiceId: id })}
        />
      )}
    </section>
  );
}

/** `Wird am 12. März 2027 in Berlin vorgestellt.` */
function sentenceOf({ type, talk: { startsAt, endsAt, event } }: PracticeTalk): string {
  const isOver = Date.parse(endsAt) < Date.now();
  const day = dayIn(startsAt, event.timeZone);
  // The town is what stands before the house: "Berlin, Werkhof am Ostkreuz".
  const town = event.place?.split(',')[0];
  const where = town ? t`in ${town}` : t`online`;
  switch (type) {
    case 'PRESENTS':
      return isOver ? t`Wurde am ${day} ${where} vorgestellt.` : t`Wird am ${day} ${where} vorgestellt.`;
    case 'DISCUSSES':
      return isOver ? t`Wurde am ${day} ${where} besprochen.` : t`Wird am ${day} ${where} besprochen.`;
    case 'CONTRADICTS':
      return isOver
        ? t`Am ${day} ${where} kam ein Vortrag zu einem anderen Befund.`
        : t`Am ${day} ${where} berichtet ein Vortrag von einem anderen Befund.`;
    default:
      return assertNever(type);
  }
}
