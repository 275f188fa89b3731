import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { formatDay, todayInGermany } from '../../app/format';
import NotFoundPage from '../../app/not-found.page';
import type { EventQuery } from '../../graphql/generated/graphql';
import { Alert } from '../../ui/alert';
import { LinkButton } from '../../ui/button';
import { ConfirmButton } from '../../ui/confirm-button';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { SafeHtml } from '../../ui/safe-html';
import { AttendanceForm } from './attendance.form';
import { useCancelEvent } from './cancel-event.operation';
import { EventCalendarLinks } from './calendar-links.view';
import { useDeleteEventDraft } from './delete-event-draft.operation';
import { eventDays, weekday } from './event-dates';
import { useEvent } from './event.operation';
import { OutsideLink } from './outside-link';
import { ProgrammeDay } from './programme-day.view';
import { usePublishEvent } from './publish-event.operation';

type LoadedEvent = NonNullable<EventQuery['event']>;

/** An event with its programme. */
export default function EventPage() {
  const { id = '' } = useParams();
  return <Loaded id={id} key={id} />;
}

function Loaded({ id }: { readonly id: string }) {
  const { data, failure, reload } = useEvent(id);
  if (!data) return failure ? <FailureNotice failure={failure} onRetry={reload} /> : <Loading />;
  const { event } = data;
  if (!event) return <NotFoundPage />;
  const isOver = event.endsOn < todayInGermany();
  return (
    <Page title={event.title} preline={event.kind.label}>
      <State event={event} />
      <Facts event={event} />
      {event.viewerCan.update.allowed && <Keeping event={event} />}
      {event.descriptionHtml && <SafeHtml className="kd-prose" html={event.descriptionHtml} />}
      {event.reviewHtml && (
        <section className="kd-section">
          <h2 className="kern-heading-large">
            <Trans>Rückblick</Trans>
          </h2>
          <SafeHtml className="kd-prose" html={event.reviewHtml} />
        </section>
      )}
      <Programme event={event} />
      <EventCalendarLinks eventId={event.id} isDraft={event.state === 'DRAFT'} />
      {event.state === 'PUBLISHED' && !isOver && (
        <AttendanceForm eventId={event.id} chosen={event.attendance?.visibleFor ?? null} />
      )}
    </Page>
  );
}

function State({ event: { state, demo } }: { readonly event: LoadedEvent }) {
  return (
    <>
      {state === 'CANCELLED' && <Alert kind="danger" title={t`Diese Veranstaltung ist abgesagt`} />}
      {state === 'DRAFT' && (
        <Alert kind="warning" title={t`Entwurf`}>
          <p className="kern-body">
            <Trans>Diese Veranstaltung sehen nur, wer sie pflegt, und die Redaktion.</Trans>
          </p>
        </Alert>
      )}
      {demo && (
        <p className="kern-body kern-body--muted">
          <Trans>Beispiel mit erfundenen Personen.</Trans>
        </p>
      )}
    </>
  );
}

function Facts({ event }: { readonly event: LoadedEvent }) {
  const { place, onlineUrl, organiser, url, registrationFrom, registrationUntil, registrationUrl } = event;
  const registration = [
    registrationFrom && t`ab ${formatDay(registrationFrom)}`,
    registrationUntil && t`bis ${formatDay(registrationUntil)}`,
  ].filter(Boolean);
  return (
    <dl className="kd-event-facts">
      <Fact label={t`Wann`}>{eventDays(event)}</Fact>
      {place && <Fact label={t`Wo`}>{place}</Fact>}
      {onlineUrl && (
        <Fact label={t`Online`}>
          <OutsideLink url={onlineUrl}>{onlineUrl}</OutsideLink>
        </Fact>
      )}
      {organiser && <Fact label={t`Veranstaltet von`}>{organiser}</Fact>}
      {(registration.length > 0 || registrationUrl) && (
        <Fact label={t`Anmeldung`}>
          {registration.join(' ')}{' '}
          {registrationUrl && <OutsideLink url={registrationUrl}>{t`Zur Anmeldung`}</OutsideLink>}
        </Fact>
      )}
      {url && (
        <Fact label={t`Mehr`}>
          <OutsideLink url={url}>{url}</OutsideLink>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Keeping({ event: { id, version, title, viewerCan } }: { readonly event: LoadedEvent }) {
  const publish = usePublishEvent();
  const cancel = useCancelEvent();
  const remove = useDeleteEventDraft();
  const navigate = useNavigate();
  return (
    <div className="kd-actions">
      {viewerCan.publish.allowed && (
        <ConfirmButton
          rank="primary"
          title={t`„${title}“ veröffentlichen?`}
          question={t`Alle im Netzwerk sehen dann die Veranstaltung und ihr Programm.`}
          work={() => publish(id, version)}
        >
          {t`Veröffentlichen`}
        </ConfirmButton>
      )}
      <LinkButton to={`/veranstaltungen/${id}/bearbeiten`}>
        <Trans>Bearbeiten</Trans>
      </LinkButton>
      <LinkButton to={`/veranstaltungen/${id}/verbindungen`}>
        <Trans>Vorschläge für Verbindungen</Trans>
      </LinkButton>
      <LinkButton to={`/veranstaltungen/${id}/einlesen`}>
        <Trans>Programm einlesen</Trans>
      </LinkButton>
      {viewerCan.deleteDraft.allowed && (
        <ConfirmButton
          rank="tertiary"
          title={t`Entwurf „${title}“ löschen?`}
          question={t`Er verschwindet mit seinem Programm. Das lässt sich nicht rückgängig machen.`}
          work={() => remove(id, version)}
          onDone={() => void navigate('/veranstaltungen')}
        >
          {t`Entwurf löschen`}
        </ConfirmButton>
      )}
      {viewerCan.cancel.allowed && (
        <ConfirmButton
          rank="tertiary"
          title={t`„${title}“ absagen?`}
          question={t`Damit ist das ganze Programm abgesagt. Wer dabei sein wollte oder einen Vortrag hält, gemerkt oder verbunden hat, bekommt eine Nachricht. Das lässt sich nicht rückgängig machen.`}
          work={() => cancel(id, version)}
        >
          {t`Veranstaltung absagen`}
        </ConfirmButton>
      )}
    </div>
  );
}

function Programme({ event: { id, days, timeZone, viewerCan } }: { readonly event: LoadedEvent }) {
  const [search] = useSearchParams();
  const asked = search.get('tag');
  const day = days.find((one) => one === asked) ?? days[0];
  return (
    <section className="kd-section">
      <h2 className="kern-heading-large">
        <Trans>Programm</Trans>
      </h2>
      {day === undefined && (
        <p className="kern-body">
          <Trans>Das Programm ist noch nicht eingetragen.</Trans>
        </p>
      )}
      {days.length > 1 && (
        <nav className="kd-subnav" aria-label={t`Tage`}>
          <ul>
            {days.map((one) => (
              <li key={one}>
                {one === day ? (
                  <span className="kd-subnav__link" aria-current="page">
                    {weekday(one)}
                  </span>
                ) : (
                  <Link className="kd-subnav__link" to={`/veranstaltungen/${id}?tag=${one}`}>
                    {weekday(one)}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </nav>
      )}
      {day !== undefined && (
        <ProgrammeDay eventId={id} timeZone={timeZone} day={day} kept={viewerCan.update.allowed} key={day} />
      )}
      {viewerCan.update.allowed && (
        <p className="kd-programme-end">
          <LinkButton to={`/veranstaltungen/${id}/programmpunkt${day === undefined ? '' : `?tag=${day}`}`}>
            <Trans>Programmpunkt hinzufügen</Trans>
          </LinkButton>
        </p>
      )}
    </section>
  );
}
