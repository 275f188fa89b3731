import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { LinkProposalsQuery, TalkLinkType } from '../../graphql/generated/graphql';
import { SelectField } from '../../ui/field';
import { Listing } from '../../ui/listing';
import { Page } from '../../ui/page';
import { TextLink } from '../../ui/text-link';
import { linkTypeLabel, reasonSentence } from './labels';
import { LinkDecision } from './link-decision.view';
import { OutsideLink } from './outside-link';
import { useLinkProposals } from './talk-links.operation';

const TYPES: readonly TalkLinkType[] = ['PRESENTS', 'DISCUSSES', 'CONTRADICTS'];

/** What the system and colleagues propose for the talks of an event, for those who keep it. */
export default function LinkProposalsPage() {
  const { id = '' } = useParams();
  return (
    <Page title={t`Vorschläge für Verbindungen`}>
      <p className="kern-body">
        <TextLink to={`/veranstaltungen/${id}`}>{t`Zurück zur Veranstaltung`}</TextLink>
      </p>
      <p className="kern-body">
        <Trans>
          Bestätigen Sie, was passt, und lehnen Sie den Rest ab. Stellt ein Vortrag ein Praxisbeispiel vor, werden
          dessen Autorinnen und Autoren noch um Zustimmung gebeten.
        </Trans>
      </p>
      <Listing
        usePage={(after) => {
          const { data, ...state } = useLinkProposals(id, after);
          return { ...state, page: data?.talkLinkProposals };
        }}
        render={(link) => <Proposal link={link} />}
        empty={t`Zurzeit wartet kein Vorschlag auf Sie.`}
      />
    </Page>
  );
}

function Proposal({ link }: { readonly link: LinkProposalsQuery['talkLinkProposals']['nodes'][number] }) {
  const [type, setType] = useState(link.type);
  const { talk, practice, url, title, reasons } = link;
  return (
    <article className="kd-hit kd-proposal">
      <h2 className="kern-heading-medium">
        <TextLink to={`/vortraege/${talk.id}`}>{talk.title}</TextLink>
      </h2>
      <SelectField
        id={`type-${link.id}`}
        label={t`Der Vortrag`}
        value={type}
        onChange={(value) => setType(value as TalkLinkType)}
        options={TYPES.map((value) => ({ value, label: linkTypeLabel(value) }))}
      />
      <p className="kd-card__title">
        {practice && <TextLink to={`/praxis/${practice.slug}`}>{practice.title}</TextLink>}
        {url && <OutsideLink url={url}>{title ?? url}</OutsideLink>}
      </p>
      {practice && <p className="kd-card__house">{practice.jobcenter.name}</p>}
      {reasons.length > 0 ? (
        <ul className="kern-list kern-list--bullet">
          {reasons.map(({ kind, words }) => (
            <li key={kind}>{reasonSentence(kind, words)}</li>
          ))}
        </ul>
      ) : (
        <p className="kern-body">
          <Trans>Von einer Kollegin oder einem Kollegen vorgeschlagen.</Trans>
        </p>
      )}
      <LinkDecision link={link} type={type} />
    </article>
  );
}
