import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { EventTextQuery } from '../../graphql/generated/graphql';
import { refused, type Refused } from '../../graphql/refused';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { RefusalNotice } from '../../ui/problem-list';
import { MarkdownField } from '../practices/writing/markdown.field';
import { toOptions, useVocabulary } from '../vocabularies/vocabularies.operation';
import type { SavedEvent } from './save-event.operation';

type LoadedEvent = NonNullable<EventTextQuery['event']>;

const NAMES = [
  'title',
  'startsOn',
  'endsOn',
  'place',
  'onlineUrl',
  'url',
  'organiser',
  'registrationFrom',
  'registrationUntil',
  'registrationUrl',
  'description',
  'review',
] as const;
type FieldName = (typeof NAMES)[number] | 'kind';
/** What stands in the form of an event. */
export type WrittenEvent = Record<FieldName, string>;

/** What is written, as the service takes it: what is empty is null. */
export type EventInput = {
  readonly [Name in Exclude<FieldName, 'kind' | 'title' | 'startsOn' | 'endsOn'>]: string | null;
} & {
  readonly kind: string;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
};

interface EventFormProps {
  /** What is written already; absent for a new event. */
  readonly event?: LoadedEvent;
  /** Stores what is written; for an event that is there already, beside it what was read. */
  readonly save: (input: EventInput, before: EventInput) => Promise<SavedEvent>;
  /** What was written before and not stored. */
  readonly kept?: WrittenEvent | undefined;
  /** Somebody writes; undefined when it is stored. */
  readonly onWritten?: (written: WrittenEvent | undefined) => void;
}

/** What an event is, when and where. */
export function EventForm({ event, save, kept, onWritten }: EventFormProps) {
  const kinds = useVocabulary('EVENT_KINDS').data?.vocabulary ?? [];
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refused>();
  const [written, setWritten] = useState<WrittenEvent>(() => ({ ...textsOf(event), ...kept }));
  const set = (part: Partial<WrittenEvent>) => {
    const next = { ...written, ...part };
    setWritten(next);
    onWritten?.(next);
  };
  const kind = written.kind || (kinds[0]?.code ?? '');
  const field = (name: (typeof NAMES)[number]) => ({
    id: name,
    value: written[name],
    onChange: (value: string) => set({ [name]: value }),
    error: refusal?.violations.find((violation) => violation.field === `input.${name}`)?.message,
  });
  const submit = async () => {
    if (busy) return;
    const missing = missingParts(written);
    setRefusal(missing);
    if (missing) return;
    setBusy(true);
    const outcome = await save(toInput({ ...written, kind }), toInput(textsOf(event)));
    setBusy(false);
    if (outcome.kind === 'REFUSED') return setRefusal(outcome);
    onWritten?.(undefined);
    await navigate(`/veranstaltungen/${outcome.id}`);
  };
  return (
    <form
      className="kd-form"
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void submit();
      }}
    >
      <SelectField
        id="kind"
        label={t`Art`}
        options={toOptions(kinds, [kind])}
        value={kind}
        onChange={(value) => set({ kind: value })}
      />
      <TextField label={t`Titel`} maxLength={300} {...field('title')} />
      <TextField
        label={t`Erster Tag`}
        type="date"
        {...field('startsOn')}
        onChange={(startsOn) => set({ startsOn, ...(written.endsOn === written.startsOn && { endsOn: startsOn }) })}
      />
      <TextField label={t`Letzter Tag`} type="date" {...field('endsOn')} />
      <TextField
        label={t`Ort`}
        hint={t`Stadt und Haus, etwa „Berlin, Werkhof“. Zum Veröffentlichen braucht es den Ort oder die Online-Adresse.`}
        maxLength={300}
        optional
        {...field('place')}
      />
      <TextField label={t`Online-Adresse`} hint={t`Beginnt mit https://`} optional {...field('onlineUrl')} />
      <TextField label={t`Veranstaltet von`} maxLength={200} optional {...field('organiser')} />
      <MarkdownField label={t`Worum es geht`} rows={6} optional {...field('description')} />
      <TextField label={t`Anmeldung ab`} type="date" optional {...field('registrationFrom')} />
      <TextField label={t`Anmeldung bis`} type="date" optional {...field('registrationUntil')} />
      <TextField
        label={t`Adresse der Anmeldung`}
        hint={t`Beginnt mit https://`}
        optional
        {...field('registrationUrl')}
      />
      <TextField label={t`Eigene Seite`} hint={t`Beginnt mit https://`} optional {...field('url')} />
      {event && (
        <MarkdownField
          label={t`Rückblick`}
          hint={t`Was dabei herauskam, nach der Veranstaltung geschrieben.`}
          rows={6}
          optional
          {...field('review')}
        />
      )}
      {refusal && <RefusalNotice refusal={refusal} idOf={(path) => path.replace('input.', '')} />}
      <div className="kd-actions">
        <Button type="submit" rank="primary" busy={busy}>
          {event ? <Trans>Speichern</Trans> : <Trans>Als Entwurf anlegen</Trans>}
        </Button>
      </div>
    </form>
  );
}

/** What an event cannot be without: an empty date is none that the service could read. */
function missingParts({ title, startsOn, endsOn }: WrittenEvent): Refused | undefined {
  const violations = [
    ...(title.trim() ? [] : [{ field: 'input.title', message: t`Der Titel fehlt.` }]),
    ...(startsOn ? [] : [{ field: 'input.startsOn', message: t`Der erste Tag fehlt.` }]),
    ...(endsOn ? [] : [{ field: 'input.endsOn', message: t`Der letzte Tag fehlt.` }]),
  ];
  return violations.length > 0 ? refused(t`Es fehlt noch etwas.`, violations) : undefined;
}

function textsOf(event: LoadedEvent | undefined): WrittenEvent {
  const texts = NAMES.map((name) => [name, event?.[name] ?? '']);
  return { ...(Object.fromEntries(texts) as WrittenEvent), kind: event?.kind.code ?? '' };
}

function toInput({ kind, title, startsOn, endsOn, ...rest }: WrittenEvent): EventInput {
  const optional = Object.entries(rest).map(([name, text]) => [name, text.trim() || null]);
  return { ...(Object.fromEntries(optional) as Omit<EventInput, 'kind' | 'title'>), kind, title, startsOn, endsOn };
}
