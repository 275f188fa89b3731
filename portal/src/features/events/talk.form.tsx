import { t } from '@lingui/core/macro';
import { useState, type ReactNode } from 'react';
import { refused } from '../../graphql/refused';
import { useAction, type Outcome } from '../../graphql/use-action';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { RefusalNotice } from '../../ui/problem-list';
import { RowsField } from '../../ui/rows';
import { MarkdownField } from '../practices/writing/markdown.field';
import { eventDays } from './event-dates';
import { talkKindLabel } from './labels';
import { missingParts, type WrittenTalk } from './talk-input';

interface TalkFormProps {
  readonly event: { readonly startsOn: string; readonly endsOn: string };
  /** What is written already. */
  readonly written: WrittenTalk;
  readonly save: (written: WrittenTalk) => Promise<Outcome>;
  readonly onSaved: (written: WrittenTalk) => void;
  /** Somebody writes. */
  readonly onWritten?: (written: WrittenTalk) => void;
  /** Words of the button. */
  readonly submitLabel: string;
  /** More that can be done beside saving. */
  readonly children?: ReactNode;
}

type TextName = 'title' | 'subtitle' | 'day' | 'from' | 'until' | 'room' | 'track' | 'abstract' | 'description' | 'url';

const BLANK_MATERIAL: WrittenTalk['materials'][number] = { url: '', title: '', role: 'LINK' };
const KINDS = ['TALK', 'BREAK', 'ASIDE'] as const;

/** An entry of a programme: what, when, where and by whom. */
export function TalkForm({ event, written: before, save, onSaved, onWritten, submitLabel, children }: TalkFormProps) {
  const [written, setWritten] = useState(before);
  const { busy, refusal, errorOf, run } = useAction();
  const set = (part: Partial<WrittenTalk>) => {
    const next = { ...written, ...part };
    setWritten(next);
    onWritten?.(next);
  };
  const field = (name: TextName, path: string = name) => ({
    id: path,
    value: written[name],
    onChange: (value: string) => set({ [name]: value }),
    error: errorOf(`input.${path}`),
  });
  const submit = async () => {
    const missing = missingParts(written);
    const done = await run(() =>
      missing.length > 0 ? Promise.resolve(refused(t`Es fehlt noch etwas.`, missing)) : save(written),
    );
    if (done) onSaved(written);
  };
  const isTalk = written.kind === 'TALK';
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
        options={KINDS.map((value) => ({ value, label: talkKindLabel(value) }))}
        value={written.kind}
        onChange={(value) => set({ kind: value as WrittenTalk['kind'] })}
      />
      <TextField label={t`Titel`} maxLength={300} {...field('title')} />
      {isTalk && <TextField label={t`Untertitel`} maxLength={300} optional {...field('subtitle')} />}
      <TextField label={t`Tag`} type="date" hint={t`Veranstaltung: ${eventDays(event)}`} {...field('day')} />
      <div className="kd-times">
        <TextField label={t`Beginn`} type="time" {...field('from', 'startsAt')} />
        <TextField label={t`Ende`} type="time" {...field('until', 'endsAt')} />
      </div>
      <TextField label={t`Raum`} maxLength={200} optional {...field('room')} />
      {isTalk && (
        <>
          <RowsField
            id="speakers"
            label={t`Es sprechen`}
            error={errorOf('input.speakers')}
            rows={written.speakers}
            onChange={(speakers) => set({ speakers })}
            blank={{ name: '' }}
            nameOf={(number) => t`Person ${number}`}
            addLabel={t`Person hinzufügen`}
            ordered
            render={(speaker, index, change) => (
              <TextField
                id={`speakers-${index}-name`}
                label={t`Name`}
                maxLength={200}
                value={speaker.name}
                onChange={(name) => change({ name })}
                error={errorOf(`input.speakers.${index}.name`)}
              />
            )}
          />
          <MarkdownField label={t`Worum es geht`} rows={4} optional {...field('abstract')} />
          <MarkdownField label={t`Ausführlich`} rows={6} optional {...field('description')} />
          <TextField label={t`Themenstrang`} hint={t`Etwa „Beratung“`} maxLength={200} optional {...field('track')} />
          <TextField label={t`Eigene Seite`} hint={t`Beginnt mit https://`} optional {...field('url')} />
          <RowsField
            id="materials"
            label={t`Material`}
            hint={t`Folien und Seiten, die schon im Netz stehen.`}
            error={errorOf('input.materials')}
            rows={written.materials}
            onChange={(materials) => set({ materials })}
            blank={BLANK_MATERIAL}
            nameOf={(number) => t`Material ${number}`}
            addLabel={t`Material hinzufügen`}
            ordered
            render={(material, index, change) => (
              <>
                <TextField
                  id={`materials-${index}-url`}
                  label={t`Adresse`}
                  hint={t`Beginnt mit https://`}
                  value={material.url}
                  onChange={(url) => change({ url })}
                  error={errorOf(`input.materials.${index}.url`)}
                />
                <TextField
                  id={`materials-${index}-title`}
                  label={t`Name`}
                  maxLength={300}
                  optional
                  value={material.title}
                  onChange={(title) => change({ title })}
                  error={errorOf(`input.materials.${index}.title`)}
                />
              </>
            )}
          />
        </>
      )}
      {refusal && <RefusalNotice refusal={refusal} idOf={(path) => path.replace('input.', '').replaceAll('.', '-')} />}
      <div className="kd-actions">
        <Button type="submit" rank="primary" busy={busy}>
          {submitLabel}
        </Button>
        {children}
      </div>
    </form>
  );
}
