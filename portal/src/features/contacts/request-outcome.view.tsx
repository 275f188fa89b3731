import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { assertNever } from '../../app/assert-never';
import { formatDay } from '../../app/format';
import type { ContactRequestBox, ContactRequestEntryFragment } from '../../graphql/generated/graphql';
import { TextLink } from '../../ui/text-link';
import { channelLabel } from './channel-labels';
import { ChannelValue } from './channel-value.view';

interface RequestOutcomeProps {
  readonly request: ContactRequestEntryFragment;
  readonly box: ContactRequestBox;
}

/** Where a request stands, what happens next, and which details each side has been shown. */
export function RequestOutcome({ request, box }: RequestOutcomeProps) {
  return (
    <>
      <p className="kern-body">
        {box === 'INBOX' ? <ReceivedSentence request={request} /> : <SentSentence request={request} />}
      </p>
      <Details request={request} />
    </>
  );
}

function ReceivedSentence({ request }: { readonly request: ContactRequestEntryFragment }) {
  const { state, offeredChannels, requester, viewerCan } = request;
  const offered = offeredChannels.map(channelLabel).join(', ');
  switch (state) {
    case 'OPEN':
      if (!viewerCan.accept.allowed) return <Trans>Jemand aus Ihrem Team kann diese Anfrage beantworten.</Trans>;
      return offered === '' ? (
        <Trans>
          Wenn Sie annehmen, sieht {requester.displayName} die Kontaktwege, die Sie auswählen, und meldet sich bei
          Ihnen.
        </Trans>
      ) : (
        <Trans>
          Wenn Sie annehmen, sieht {requester.displayName} die Kontaktwege, die Sie auswählen. Sie sehen dann: {offered}
          .
        </Trans>
      );
    case 'ACCEPTED':
      return (
        <>
          <Answered request={request} />{' '}
          <Trans>{requester.displayName} sieht, was Sie gezeigt haben, und kann sich jetzt melden.</Trans>
        </>
      );
    case 'DECLINED':
      return <Declined request={request} />;
    case 'WITHDRAWN':
      return <Trans>Die Anfrage wurde zurückgezogen. Es ist nichts mehr zu tun.</Trans>;
    default:
      return assertNever(state);
  }
}

function SentSentence({ request }: { readonly request: ContactRequestEntryFragment }) {
  switch (request.state) {
    case 'OPEN':
      return (
        <Trans>
          Die Ansprechpersonen haben eine Nachricht bekommen. Sobald jemand antwortet, sehen Sie hier, wie Sie sich
          erreichen.
        </Trans>
      );
    case 'ACCEPTED':
      return (
        <>
          <Answered request={request} /> <Trans>Jetzt sind Sie dran: Melden Sie sich auf einem dieser Wege.</Trans>
        </>
      );
    case 'DECLINED':
      return (
        <>
          <Declined request={request} />{' '}
          <Trans>
            Vielleicht hilft ein anderes Haus weiter: <TextLink to="/suche">Praxisbeispiele suchen</TextLink>
          </Trans>
        </>
      );
    case 'WITHDRAWN':
      return (
        <Trans>Sie haben die Anfrage zurückgezogen. Gezeigt wurde nichts; Sie können jederzeit neu anfragen.</Trans>
      );
    default:
      return assertNever(request.state);
  }
}

function Answered({ request: { answeredBy, answeredAt } }: { readonly request: ContactRequestEntryFragment }) {
  const name = answeredBy?.displayName ?? t`einer Kollegin oder einem Kollegen`;
  const day = answeredAt ? formatDay(answeredAt) : '';
  return (
    <Trans>
      Angenommen von {name} am {day}.
    </Trans>
  );
}

function Declined({ request }: { readonly request: ContactRequestEntryFragment }) {
  const { answeredAt, declineReason, declineNote } = request;
  const day = answeredAt ? formatDay(answeredAt) : '';
  const reason = [declineReason?.label, declineNote].filter(Boolean).join(' – ');
  return (
    <Trans>
      Abgelehnt am {day}: {reason}
    </Trans>
  );
}

/** The channels that either side has been shown: theirs to be used, the own ones to be remembered. */
function Details({
  request: { disclosedChannels, ownDisclosures },
}: {
  readonly request: ContactRequestEntryFragment;
}) {
  if (disclosedChannels.length === 0 && ownDisclosures.length === 0) return null;
  const own = [...new Set(ownDisclosures.map(({ kind }) => channelLabel(kind)))].join(', ');
  const viewers = [...new Set(ownDisclosures.map(({ viewer }) => viewer.displayName))].join(', ');
  return (
    <>
      {disclosedChannels.length > 0 && (
        <dl className="kern-description-list">
          {disclosedChannels.map(({ owner, kind, value }) => (
            <div className="kern-description-list-item" key={`${owner.id} ${kind}`}>
              <dt className="kern-description-list-item__key">
                {owner.displayName}, {channelLabel(kind)}
              </dt>
              <dd className="kern-description-list-item__value">
                <ChannelValue kind={kind} value={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {own !== '' && (
        <p className="kern-body kern-body--muted">
          <Trans>
            Von Ihnen sieht {viewers}: {own}.
          </Trans>
        </p>
      )}
    </>
  );
}
