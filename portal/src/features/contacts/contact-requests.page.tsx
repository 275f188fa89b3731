import { t } from '@lingui/core/macro';
import type { ContactRequestBox } from '../../graphql/generated/graphql';
import { Listing } from '../../ui/listing';
import { Page } from '../../ui/page';
import { ContactRequestView } from './contact-request.view';
import { useContactRequests } from './contact-requests.operation';

/** Requests to me and from me. */
export default function ContactRequestsPage() {
  const inbox = useContactRequests('INBOX', null);
  const sent = useContactRequests('SENT', null);
  // The second list waits for the length of the first, so that it never moves.
  const inboxHasItsLength = (inbox.data ?? inbox.failure) !== undefined;
  const sentIsThere = (sent.data ?? sent.failure) !== undefined;
  return (
    <Page title={t`Anfragen`}>
      <Box box="INBOX" title={t`Eingang`} empty={t`Sie haben keine Anfragen bekommen.`} />
      {inboxHasItsLength && sentIsThere && (
        <Box
          box="SENT"
          title={t`Gesendet`}
          empty={t`Sie haben noch nicht angefragt. Auf jedem Praxisbeispiel finden Sie „Kontakt anfragen“.`}
        />
      )}
    </Page>
  );
}

function Box({
  box,
  title,
  empty,
}: {
  readonly box: ContactRequestBox;
  readonly title: string;
  readonly empty: string;
}) {
  return (
    <section className="kd-section" aria-labelledby={box}>
      <h2 className="kern-heading-large" id={box}>
        {title}
      </h2>
      <Listing
        usePage={(after) => {
          const { data, ...state } = useContactRequests(box, after);
          return { ...state, page: data?.contactRequests };
        }}
        render={(request) => <ContactRequestView request={request} box={box} />}
        empty={empty}
      />
    </section>
  );
}
