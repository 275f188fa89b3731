import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import NotFoundPage from '../../app/not-found.page';
import { useMember } from '../../app/session';
import { useKept } from '../../app/use-kept';
import type { ContactChannelKind, ContactTargetQuery } from '../../graphql/generated/graphql';
import type { Refused } from '../../graphql/refused';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { CheckboxGroup, RadioGroup } from '../../ui/choice';
import { FailureNotice } from '../../ui/failure-notice';
import { SelectField, TextArea } from '../../ui/field';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { RefusalNotice } from '../../ui/problem-list';
import { TextLink } from '../../ui/text-link';
import { channelLabel, CHANNEL_KINDS, toChannelOptions } from './channel-labels';
import { useContactTarget } from './contact-target.operation';
import { useRequestContact } from './request-contact.operation';

type Target = NonNullable<ContactTargetQuery['practiceBySlug']>;

/** One form between a practice and a sent request. */
export default function RequestContactPage() {
  const { slug = '' } = useParams();
  return <RequestContact slug={slug} key={slug} />;
}

function RequestContact({ slug }: { readonly slug: string }) {
  const { data, failure, reload } = useContactTarget(slug);
  const [sent, setSent] = useState(false);
  if (!data) return failure ? <FailureNotice failure={failure} onRetry={reload} /> : <Loading />;
  const target = data.practiceBySlug;
  if (!target) return <NotFoundPage />;
  if (sent) return <Sent target={target} slug={slug} />;
  const { allowed, reason } = target.viewerCan.requestContact;
  return (
    <Page title={t`Kontakt anfragen`} preline={target.title}>
      <p className="kern-body">
        <Trans>
          Ihre Anfrage geht an: {target.contactOffer?.functionLabel ?? t`Autorinnen und Autoren`},{' '}
          {target.jobcenter.name}. <TextLink to={`/praxis/${slug}`}>Zurück zum Praxisbeispiel</TextLink>
        </Trans>
      </p>
      {allowed ? (
        <RequestForm target={target} onSent={() => setSent(true)} />
      ) : (
        <Alert kind="info" title={reason ?? t`Gerade nicht möglich`} />
      )}
    </Page>
  );
}

function RequestForm({ target, onSent }: { readonly target: Target; readonly onSent: () => void }) {
  const options = toChannelOptions(useMember().contactChannels);
  const request = useRequestContact();
  const [message = '', keepMessage] = useKept<string>(`request.${target.id}`);
  const [wishedChannel, setWishedChannel] = useState<ContactChannelKind>('PHONE');
  const [offeredChannels, setOfferedChannels] = useState<ContactChannelKind[]>([]);
  const [eventId, setEventId] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refused>();
  const errorOf = (id: string) => refusal?.violations.find(({ field }) => fieldId(field) === id)?.message;
  const send = async () => {
    setBusy(true);
    setRefusal(undefined);
    const occasion = eventId ? { eventId } : {};
    const outcome = await request({ practiceId: target.id, message, offeredChannels, wishedChannel, ...occasion });
    setBusy(false);
    if (outcome.kind !== 'DONE') return setRefusal(outcome);
    keepMessage(undefined);
    onSent();
  };
  return (
    <form
      className="kd-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      <TextArea
        id="message"
        label={t`Was möchten Sie wissen?`}
        hint={t`Bitte keine Namen, Aktenzeichen oder andere Angaben zu Kundinnen und Kunden.`}
        rows={6}
        maxLength={4000}
        value={message}
        onChange={(typed) => keepMessage(typed === '' ? undefined : typed)}
        error={errorOf('message')}
      />
      {target.meetAt.length > 0 && (
        <SelectField
          id="event"
          label={t`Wir sind beide dort`}
          hint={t`Wird Ihre Anfrage angenommen, sehen Sie beide die Pausen als Treffpunkte.`}
          empty={t`Ohne diesen Anlass anfragen`}
          options={target.meetAt.map(({ id, title }) => ({ value: id, label: title }))}
          value={eventId}
          onChange={setEventId}
          optional
        />
      )}
      <RadioGroup
        id="wishedChannel"
        label={t`Wie möchten Sie sprechen?`}
        options={CHANNEL_KINDS.map((kind) => ({ value: kind, label: channelLabel(kind) }))}
        value={wishedChannel}
        onChange={(kind) => setWishedChannel(kind as ContactChannelKind)}
      />
      {options.length > 0 ? (
        <CheckboxGroup
          id="offeredChannels"
          label={t`Was darf die Person von Ihnen sehen?`}
          hint={t`Erst, wenn sie Ihre Anfrage annimmt.`}
          options={options}
          chosen={offeredChannels}
          onChange={(chosen) => setOfferedChannels(chosen as ContactChannelKind[])}
          error={errorOf('offeredChannels')}
          optional
        />
      ) : (
        <Alert kind="info" title={t`Sie haben noch keinen Kontaktweg hinterlegt`}>
          <p className="kern-body">
            <Trans>
              Sie können trotzdem anfragen und sich dann selbst melden. Damit man Sie erreicht, ergänzen Sie Telefon
              oder E-Mail in Ihrem <TextLink to="/profil">Profil</TextLink>.
            </Trans>
          </p>
        </Alert>
      )}
      {refusal && <RefusalNotice refusal={refusal} idOf={fieldId} />}
      <p>
        <Button type="submit" rank="primary" busy={busy}>
          <Trans>Anfrage senden</Trans>
        </Button>
      </p>
    </form>
  );
}

/** `input.offeredChannels.0` → `offeredChannels` */
function fieldId(path: string): string {
  return path.replace(/^input\./, '').split('.')[0]!;
}

function Sent({ target, slug }: { readonly target: Target; readonly slug: string }) {
  return (
    <Page title={t`Ihre Anfrage ist gesendet`} focus="ALWAYS">
      <p className="kern-body">
        <Trans>
          Die Menschen hinter „{target.title}“ haben eine Nachricht bekommen. Sobald jemand annimmt, steht bei Ihren
          Anfragen, wie Sie sich erreichen.
        </Trans>
      </p>
      <p className="kern-body">
        <TextLink to="/anfragen">
          <Trans>Zu meinen Anfragen</Trans>
        </TextLink>
      </p>
      <p className="kern-body">
        <TextLink to={`/praxis/${slug}`}>
          <Trans>Zurück zum Praxisbeispiel</Trans>
        </TextLink>
      </p>
    </Page>
  );
}
