import { Trans } from '@lingui/react/macro';
import { TextLink } from '../../ui/text-link';
import { dayIn } from './event-dates';
import { LinkDecision } from './link-decision.view';
import { useLinksToAgree } from './talk-links.operation';

/** Talks that present a practice of the person and wait for a yes. Shows nothing while there is nothing. */
export function LinksToAgree() {
  const { data } = useLinksToAgree();
  const links = data?.talkLinksToAgree.nodes ?? [];
  if (links.length === 0) return null;
  return (
    <section className="kd-panel kd-stack">
      <h2 className="kern-heading-medium">
        <Trans>Ihre Zustimmung ist gefragt</Trans>
      </h2>
      <p className="kern-body">
        <Trans>
          Diese Vorträge stellen eines Ihrer Praxisbeispiele vor. Die Verbindung erscheint auf beiden Seiten, wenn Sie
          zustimmen; Sie können sie jederzeit zurückziehen.
        </Trans>
      </p>
      <ul className="kd-links">
        {links.map((link) => (
          <li className="kd-link" key={link.id}>
            <p className="kd-card__house">
              {link.talk.event.title} · {dayIn(link.talk.startsAt, link.talk.event.timeZone)}
            </p>
            <p className="kd-card__title">
              <TextLink to={`/vortraege/${link.talk.id}`}>{link.talk.title}</TextLink>
            </p>
            {link.practice && (
              <p className="kern-body">
                <Trans>
                  stellt vor: <TextLink to={`/praxis/${link.practice.slug}`}>{link.practice.title}</TextLink>
                </Trans>
              </p>
            )}
            <LinkDecision link={link} />
          </li>
        ))}
      </ul>
    </section>
  );
}
