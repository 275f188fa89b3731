import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ContactRequestBox } from '../../graphql/generated/graphql';
import { Listing } from '../../ui/listing';
import { Page } from '../../ui/page';
import { TextLink } from '../../ui/text-link';
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
          empty={
            <Trans>
              Sie haben noch nicht angefragt. Auf jedem Praxisbeispiel finden Sie „Kontakt anfragen“.{' '}
              <TextLink to="/suche">Zur Suche</TextLink>
            </Trans>
          }
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
  readonly empty: ReactNode;
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
