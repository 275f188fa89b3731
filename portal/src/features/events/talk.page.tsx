import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useNavigate, useParams } from 'react-router';
import NotFoundPage from '../../app/not-found.page';
import type { TalkQuery } from '../../graphql/generated/graphql';
import { Alert } from '../../ui/alert';
import { Badge } from '../../ui/badge';
import { LinkButton } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { SafeHtml } from '../../ui/safe-html';
import { TextLink } from '../../ui/text-link';
import { BookmarkButton } from './bookmark.button';
import { TalkCalendarLink } from './calendar-links.view';
import { EndTalkButton } from './end-talk.button';
import { dayIn, timeSpan } from './event-dates';
import { talkStateLabel } from './labels';
import { OutsideLink } from './outside-link';
import { ProposeLink } from './propose-link.form';
import { usePracticeChoices } from './practice-choices.operation';
import { SpeakerActions } from './speaker-actions.view';
import { TalkLinkView } from './talk-link.view';
import { useTalk } from './talk.operation';

type LoadedTalk = NonNullable<TalkQuery['talk']>;

/** A talk with the practices that it is about. */
export default function TalkPage() {
  const { id = '' } = useParams();
  return <Loaded id={id} key={id} />;
}

function Loaded({ id }: { readonly id: string }) {
  const { data, failure, reload } = useTalk(id);
  const navigate = useNavigate();
  if (!data) return failure ? <FailureNotice failure={failure} onRetry={reload} /> : <Loading />;
  const { talk } = data;
  if (!talk) return <NotFoundPage />;
  const { event } = talk;
  return (
    <Page title={talk.title} preline={talk.type ?? t`Vortrag`}>
      {talk.state === 'CANCELLED' && <Alert kind="danger" title={t`Dieser Vortrag ist abgesagt`} />}
      {talk.subtitle && <p className="kern-body kern-body--bold">{talk.subtitle}</p>}
      <ul className="kd-facts">
        {talk.state === 'MOVED' && (
          <li>
            <Badge kind="warning">{talkStateLabel(talk.state)!}</Badge>
          </li>
        )}
        <li>{dayIn(talk.startsAt, event.timeZone)}</li>
        <li>{timeSpan(talk.startsAt, talk.endsAt, event.timeZone)}</li>
        {talk.room && <li>{talk.room}</li>}
        {talk.track && <li>{talk.track}</li>}
        {event.place && <li>{event.place}</li>}
      </ul>
      <p className="kern-body">
        <TextLink to={`/veranstaltungen/${event.id}`}>{event.title}</TextLink>
      </p>
      {talk.viewerCan.update.allowed && (
        <div className="kd-actions">
          <LinkButton to={`/vortraege/${talk.id}/bearbeiten`}>
            <Trans>Bearbeiten</Trans>
          </LinkButton>
          <EndTalkButton talk={talk} onDeleted={() => void navigate(`/veranstaltungen/${event.id}`)} />
        </div>
      )}
      {talk.kind === 'TALK' && talk.state !== 'CANCELLED' && <BookmarkButton talk={talk} />}
      {event.state !== 'DRAFT' && <TalkCalendarLink talkId={talk.id} />}
      {talk.speakers.length > 0 && <Speakers talk={talk} onDone={reload} />}
      {talk.abstractHtml && <SafeHtml className="kd-prose" html={talk.abstractHtml} />}
      {talk.descriptionHtml && <SafeHtml className="kd-prose" html={talk.descriptionHtml} />}
      <Links talk={talk} />
      <Materials talk={talk} />
    </Page>
  );
}

function Speakers({ talk, onDone }: { readonly talk: LoadedTalk; readonly onDone: () => void }) {
  return (
    <section className="kd-section">
      <h2 className="kern-heading-medium">
        <Trans>Es sprechen</Trans>
      </h2>
      <ul className="kern-list">
        {talk.speakers.map((speaker) => (
          <li className="kd-speaker" key={speaker.id}>
            <span>
              {speaker.name}
              {speaker.staffMember?.jobcenter && `, ${speaker.staffMember.jobcenter.name}`}
            </span>
            <SpeakerActions speaker={speaker} onDone={onDone} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Links({ talk: { id, kind, state, practices, outsideLinks } }: { readonly talk: LoadedTalk }) {
  const links = [...practices, ...outsideLinks];
  // Beside a break there is nothing to be linked, and what was cancelled presents nothing.
  const canBeLinked = kind === 'TALK' && state !== 'CANCELLED';
  if (links.length === 0 && !canBeLinked) return null;
  return (
    <section className="kd-section">
      <h2 className="kern-heading-medium">
        <Trans>Praxisbeispiele dazu</Trans>
      </h2>
      {links.length > 0 && (
        <ul className="kd-links">
          {links.map((link) => (
            <TalkLinkView link={link} key={link.id} />
          ))}
        </ul>
      )}
      {canBeLinked && (
        <ProposeLink
          invitation={t`Praxisbeispiel dazu nennen`}
          label={t`Praxisbeispiel`}
          hint={t`Tippen Sie ein paar Wörter daraus und wählen Sie es in der Liste.`}
          empty={t`Dazu finden wir kein Praxisbeispiel.`}
          useChoices={usePracticeChoices}
          endsOf={(practiceId) => ({ talkId: id, practiceId })}
        />
      )}
    </section>
  );
}

function Materials({ talk: { materials, url } }: { readonly talk: LoadedTalk }) {
  if (materials.length === 0 && !url) return null;
  return (
    <section className="kd-section">
      <h2 className="kern-heading-medium">
        <Trans>Material</Trans>
      </h2>
      <ul className="kern-list">
        {materials.map((material) => (
          <li key={material.id}>
            <OutsideLink url={material.url}>{material.title ?? material.url}</OutsideLink>
          </li>
        ))}
        {url && (
          <li>
            <OutsideLink url={url}>{t`Seite des Vortrags`}</OutsideLink>
          </li>
        )}
      </ul>
    </section>
  );
}
