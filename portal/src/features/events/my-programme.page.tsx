import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { MyProgrammeQuery } from '../../graphql/generated/graphql';
import { Badge } from '../../ui/badge';
import { Listing } from '../../ui/listing';
import { Page } from '../../ui/page';
import { TextLink } from '../../ui/text-link';
import { BookmarkButton } from './bookmark.button';
import { MyCalendarSection } from './my-calendar.view';
import { dayIn, timeSpan } from './event-dates';
import { EventsNavigation } from './event-list.view';
import { talkStateLabel } from './labels';
import { useMyProgramme } from './programme.operation';

/** What the person has marked or speaks at, by begin. */
export default function MyProgrammePage() {
  return (
    <Page title={t`Mein Programm`}>
      <EventsNavigation />
      <p className="kern-body">
        <Trans>
          Was Sie sich merken, sehen nur Sie. Wird ein Vortrag verlegt oder abgesagt, bekommen Sie eine Mail.
        </Trans>
      </p>
      <MyCalendarSection />
      <Listing
        usePage={(after) => {
          const { data, ...state } = useMyProgramme(after);
          return { ...state, page: data?.myProgramme };
        }}
        render={(talk) => <Entry talk={talk} />}
        empty={t`Nichts steht an. Merken Sie sich Vorträge im Programm einer Veranstaltung, dann stehen sie hier.`}
      />
    </Page>
  );
}

function Entry({ talk }: { readonly talk: MyProgrammeQuery['myProgramme']['nodes'][number] }) {
  const { event } = talk;
  const state = talkStateLabel(talk.state);
  return (
    <article className="kd-hit">
      <h2 className="kern-heading-medium">
        <TextLink to={`/vortraege/${talk.id}`}>{talk.title}</TextLink>
      </h2>
      <ul className="kd-facts">
        {state && (
          <li>
            <Badge kind={talk.state === 'CANCELLED' ? 'danger' : 'warning'}>{state}</Badge>
          </li>
        )}
        <li>{dayIn(talk.startsAt, event.timeZone)}</li>
        <li>{timeSpan(talk.startsAt, talk.endsAt, event.timeZone)}</li>
        {talk.room && <li>{talk.room}</li>}
      </ul>
      <p className="kern-body">
        <TextLink to={`/veranstaltungen/${event.id}`}>{event.title}</TextLink>
      </p>
      <BookmarkButton talk={talk} />
    </article>
  );
}
