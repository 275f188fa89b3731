import { Trans } from '@lingui/react/macro';
import { t } from '@lingui/core/macro';
import { draftStateLabel } from '../../features/practices/labels';
import type { StartQuery } from '../../graphql/generated/graphql';
import { SkeletonText } from '../../ui/skeleton';
import { TextLink } from '../../ui/text-link';
import { formatDay } from '../format';
import { ComingEvents } from './coming-events.view';
import { MyTopics } from './my-topics.view';
import { Entry, Panel } from './panel.view';

/** Open requests and drafts: what waits for the person, or the person waits for. */
export function Waiting({ start }: { readonly start: StartQuery | undefined }) {
  if (!start) {
    return (
      <aside className="kd-start__waiting">
        <SkeletonText lines={5} />
      </aside>
    );
  }
  const received = start.received.nodes.filter(({ state }) => state === 'OPEN');
  const sent = start.sent.nodes.filter(({ state }) => state === 'OPEN');
  const drafts = start.myPractices.nodes.filter(({ draft }) => draft);
  const nothing = received.length + sent.length + drafts.length === 0;
  return (
    <aside className="kd-start__waiting" aria-label={t`Was bei Ihnen offen ist`}>
      {nothing && (
        <div className="kd-panel">
          <h2 className="kern-heading-medium">
            <Trans>Etwas ausprobiert?</Trans>
          </h2>
          <p className="kern-body">
            <Trans>
              Eine halbe Seite genügt für den Anfang – auch, wenn es nicht gewirkt hat.{' '}
              <TextLink to="/schreiben/neu">Praxisbeispiel beginnen</TextLink>
            </Trans>
          </p>
        </div>
      )}
      <Panel title={t`Anfragen an Sie`} count={received.length}>
        {received.map(({ id, practice, requester, createdAt }) => (
          <Entry key={id} to="/anfragen" title={practice?.title ?? t`Praxisbeispiel nicht mehr sichtbar`}>
            <Trans>
              von {requester.displayName}, {formatDay(createdAt)}
            </Trans>
          </Entry>
        ))}
      </Panel>
      <Panel title={t`Ihre offenen Anfragen`} count={sent.length}>
        {sent.map(({ id, practice, createdAt }) => (
          <Entry key={id} to="/anfragen" title={practice?.title ?? t`Praxisbeispiel nicht mehr sichtbar`}>
            <Trans>gesendet am {formatDay(createdAt)}</Trans>
          </Entry>
        ))}
      </Panel>
      <Panel title={t`Ihre Entwürfe`} count={drafts.length}>
        {drafts.map(({ id, title, draft }) => (
          <Entry key={id} to={`/schreiben/${id}`} title={title || t`Ohne Titel`}>
            {draft && (
              <>
                {draft.reviewRemarks ? t`Anmerkung der Redaktion` : draftStateLabel(draft.state)},{' '}
                {formatDay(draft.updatedAt)}
              </>
            )}
          </Entry>
        ))}
      </Panel>
      <MyTopics start={start} />
      <ComingEvents start={start} />
    </aside>
  );
}
