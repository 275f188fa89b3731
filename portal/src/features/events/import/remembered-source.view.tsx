import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { formatRecent } from '../../../app/format';
import type { RememberedScheduleQuery } from '../../../graphql/generated/graphql';
import { useAction } from '../../../graphql/use-action';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { ConfirmButton } from '../../../ui/confirm-button';
import { FailureNotice } from '../../../ui/failure-notice';
import { TextField } from '../../../ui/field';
import { Loading } from '../../../ui/loading';
import { RefusalNotice } from '../../../ui/problem-list';
import { OutsideLink } from '../outside-link';
import { useForgetScheduleSource, useRememberScheduleSource, useScheduleSource } from './schedule-source.operation';

type Source = NonNullable<RememberedScheduleQuery['scheduleSource']>;

/** The address from which the programme of an event is fetched every hour: how that goes, or the form for one. */
export function RememberedSource({ eventId }: { readonly eventId: string }) {
  const { data, failure, reload } = useScheduleSource(eventId);
  return (
    <section className="kd-section" aria-labelledby="regelmaessig">
      <h2 className="kern-heading-large" id="regelmaessig">
        <Trans>Regelmäßig abrufen</Trans>
      </h2>
      {!data && (failure ? <FailureNotice failure={failure} onRetry={reload} /> : <Loading />)}
      {data?.scheduleSource && <Fetched eventId={eventId} source={data.scheduleSource} />}
      {data && !data.scheduleSource && <AddressForm eventId={eventId} />}
    </section>
  );
}

function Fetched({
  eventId,
  source: { url, fetchedAt, problem },
}: {
  readonly eventId: string;
  readonly source: Source;
}) {
  const forget = useForgetScheduleSource();
  return (
    <>
      <p className="kern-body kd-break">
        <OutsideLink url={url}>{url}</OutsideLink>
      </p>
      <p className="kern-body" role="status">
        {fetchedAt === null && t`Wird gerade zum ersten Mal abgerufen …`}
        {fetchedAt !== null && problem === null && t`Zuletzt abgerufen: ${formatRecent(fetchedAt)}. Es hat geklappt.`}
        {fetchedAt !== null && problem !== null && t`Zuletzt versucht: ${formatRecent(fetchedAt)}.`}
      </p>
      {problem !== null && (
        <Alert kind="warning" title={t`Der letzte Abruf hat nicht geklappt`}>
          <p className="kern-body">
            {problem} <Trans>Das Programm ist geblieben, wie es war; der Abruf wird stündlich wiederholt.</Trans>
          </p>
        </Alert>
      )}
      <p className="kern-body kern-body--muted">
        <Trans>
          Jede Stunde, bis die Veranstaltung vorbei ist. Was sich in der Datei ändert, gilt ohne weitere Frage.
        </Trans>
      </p>
      <p>
        <ConfirmButton
          title={t`Nicht mehr abrufen?`}
          question={t`Das Programm bleibt, wie es jetzt ist. Änderungen in der Datei kommen nicht mehr hier an. Sie können die Adresse jederzeit neu eintragen.`}
          work={() => forget(eventId)}
        >
          {t`Nicht mehr abrufen`}
        </ConfirmButton>
      </p>
    </>
  );
}

function AddressForm({ eventId }: { readonly eventId: string }) {
  const remember = useRememberScheduleSource();
  const { busy, refusal, errorOf, run } = useAction();
  const [url, setUrl] = useState('');
  return (
    <form
      className="kd-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => remember(eventId, url.trim()));
      }}
    >
      <p className="kern-body">
        <Trans>
          Führen Sie das Programm anderswo weiter? Dann holen wir es jetzt und danach jede Stunde, bis die Veranstaltung
          vorbei ist. Was sich in der Datei ändert, gilt ohne weitere Frage: Vergleichen Sie sie vorher einmal.
        </Trans>
      </p>
      <TextField
        id="abruf"
        label={t`Adresse, die regelmäßig abgerufen wird`}
        hint={t`Öffentlich im Internet, etwa https://…/schedule.json`}
        value={url}
        onChange={setUrl}
        error={errorOf('url')}
      />
      {refusal && <RefusalNotice refusal={refusal} idOf={() => 'abruf'} />}
      <p>
        <Button type="submit" busy={busy}>
          <Trans>Regelmäßig abrufen</Trans>
        </Button>
      </p>
    </form>
  );
}
