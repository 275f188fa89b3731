import { t } from '@lingui/core/macro';
import type { ContactRequestBox } from '../../graphql/generated/graphql';
import { Listing } from '../../ui/listing';
import { Page } from '../../ui/page';
import { ContactRequestView } from './contact-request.view';
import { useContactRequests } from './contact-requests.operation';

/** Requests to me and from me. */
export default function ContactRequestsPage() {
  return (
    <Page title={t`Anfragen`}>
      <Box box="INBOX" title={t`Eingang`} empty={t`Sie haben keine Anfragen bekommen.`} />
      <Box
        box="SENT"
        title={t`Gesendet`}
        empty={t`Sie haben noch nicht angefragt. Auf jedem Praxisbeispiel finden Sie „Kontakt anfragen“.`}
      />
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
