import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMember } from '../../app/session';
import { LinkButton } from '../../ui/button';
import { Page } from '../../ui/page';
import { EventList, EventsNavigation } from './event-list.view';
import { LinksToAgree } from './links-to-agree.view';

/** What comes next, and what waits for the person as author. */
export default function ComingEventsPage() {
  const entersEvents = useMember().roles.some((role) => role === 'ORGANISER' || role === 'EDITOR');
  return (
    <Page title={t`Veranstaltungen`}>
      <EventsNavigation />
      {entersEvents && (
        <p>
          <LinkButton to="/veranstaltungen/neu">
            <Trans>Neue Veranstaltung</Trans>
          </LinkButton>
        </p>
      )}
      <LinksToAgree />
      <EventList period="UPCOMING" empty={t`Zurzeit ist keine Veranstaltung angekündigt.`} />
    </Page>
  );
}
