import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatMoment } from '../../app/format';
import type { MyDisclosuresQuery } from '../../graphql/generated/graphql';
import { Listing } from '../../ui/listing';
import { TextLink } from '../../ui/text-link';
import { AccountPage } from '../people/account-page';
import { practicePath } from '../practices/labels';
import { channelLabel } from './channel-labels';
import { useMyDisclosures } from './my-disclosures.operation';

type Disclosure = MyDisclosuresQuery['myDisclosures']['nodes'][number];

/** Who saw my details? */
export default function DisclosuresPage() {
  return (
    <AccountPage title={t`Wer sah meine Daten?`}>
      <p className="kern-body">
        <Trans>
          Jeder Kontaktweg, den Sie jemandem über eine Anfrage gezeigt haben, steht hier, so wie er damals war. Was Sie
          nur Ihrem eigenen Haus zeigen, wird nicht aufgezeichnet.
        </Trans>
      </p>
      <Listing
        usePage={(after) => {
          const { data, ...state } = useMyDisclosures(after);
          return { ...state, page: data?.myDisclosures };
        }}
        render={(disclosure) => <Entry disclosure={disclosure} />}
        empty={t`Bisher hat niemand Ihre Kontaktdaten gesehen.`}
      />
    </AccountPage>
  );
}

function Entry({ disclosure: { kind, value, viewer, practice, disclosedAt } }: { readonly disclosure: Disclosure }) {
  const who = viewer.jobcenter ? `${viewer.displayName}, ${viewer.jobcenter.name}` : viewer.displayName;
  return (
    <article className="kd-hit">
      <h2 className="kern-heading-small">{who}</h2>
      <p className="kern-body">
        {channelLabel(kind)}: {value}
      </p>
      <ul className="kd-facts">
        <li>{formatMoment(disclosedAt)}</li>
        {practice && (
          <li>
            <Trans>
              Anfrage zu <TextLink to={practicePath(practice)}>{practice.title}</TextLink>
            </Trans>
          </li>
        )}
      </ul>
    </article>
  );
}
