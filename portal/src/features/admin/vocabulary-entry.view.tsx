import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { formatDay } from '../../app/format';
import type { EditedEntryFragment, VocabularyName } from '../../graphql/generated/graphql';
import { useAction } from '../../graphql/use-action';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { ConfirmButton } from '../../ui/confirm-button';
import { SelectField } from '../../ui/field';
import { RefusalNotice } from '../../ui/problem-list';
import { isFixed } from './vocabulary-labels';
import { useVocabularyUpkeep, type EntryAddress } from './vocabulary.operation';
import { toWordsInput, wordsFieldId, WordsFields } from './words.fields';

interface EntryProps {
  readonly vocabulary: VocabularyName;
  readonly entry: EditedEntryFragment;
  /** All entries of the vocabulary. */
  readonly entries: readonly EditedEntryFragment[];
  readonly onChanged: (status: string) => void;
}

/** One entry: its words, whether it is in use, and what can be done to it. */
export function VocabularyEntryView({ vocabulary, entry, entries, onChanged }: EntryProps) {
  const { code, label, aliases, validTo, replacedBy, version } = entry;
  const { restore } = useVocabularyUpkeep();
  const { busy, refusal, run } = useAction();
  // The forms of a long vocabulary would be many fields that nobody looks at.
  const [open, setOpen] = useState(false);
  const address: EntryAddress = { vocabulary, code, expectedVersion: version };
  const successor = entries.find((other) => other.code === replacedBy)?.label ?? replacedBy;
  const isOver = replacedBy !== null || validTo !== null;
  return (
    <article className="kd-hit">
      <h3 className="kern-heading-small">{label}</h3>
      <ul className="kd-facts">
        {successor !== null && (
          <li>
            <Badge>{t`ersetzt durch: ${successor}`}</Badge>
          </li>
        )}
        {replacedBy === null && validTo !== null && (
          <li>
            <Badge kind="warning">{t`beendet am ${formatDay(validTo)}`}</Badge>
          </li>
        )}
        <li>{aliases.length === 0 ? t`keine anderen Wörter` : aliases.join(' · ')}</li>
      </ul>
      {isOver ? (
        <>
          {refusal && <RefusalNotice refusal={refusal} />}
          <p>
            <Button
              label={t`Wieder in Gebrauch nehmen: ${label}`}
              busy={busy}
              onClick={() =>
                void run(() => restore(address)).then(
                  (done) => done && onChanged(t`„${label}“ ist wieder in Gebrauch.`),
                )
              }
            >
              <Trans>Wieder in Gebrauch nehmen</Trans>
            </Button>
          </p>
        </>
      ) : (
        <details className="kd-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            <Trans>„{label}“ ändern</Trans>
          </summary>
          {open && (
            <>
              <RenameForm address={address} entry={entry} onChanged={onChanged} />
              {!isFixed(vocabulary) && (
                <EndForm address={address} entry={entry} entries={entries} onChanged={onChanged} />
              )}
            </>
          )}
        </details>
      )}
    </article>
  );
}

interface FormProps {
  readonly address: EntryAddress;
  readonly entry: EditedEntryFragment;
  readonly onChanged: (status: string) => void;
}

function RenameForm({ address, entry, onChanged }: FormProps) {
  const { rename } = useVocabularyUpkeep();
  const { busy, refusal, errorOf, run } = useAction();
  const [words, setWords] = useState({ label: entry.label, aliases: entry.aliases.join('\n') });
  const prefix = `wort-${entry.code}`;
  return (
    <form
      className="kd-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => rename(address, toWordsInput(words))).then(
          (done) => done && onChanged(t`„${words.label}“ ist gespeichert.`),
        );
      }}
    >
      {refusal && <RefusalNotice refusal={refusal} idOf={(field) => wordsFieldId(prefix, field)} />}
      <WordsFields prefix={prefix} words={words} onChange={setWords} errorOf={errorOf} />
      <p>
        <Button type="submit" rank="primary" busy={busy}>
          <Trans>Wörter speichern</Trans>
        </Button>
      </p>
    </form>
  );
}

function EndForm({
  address,
  entry,
  entries,
  onChanged,
}: FormProps & { readonly entries: readonly EditedEntryFragment[] }) {
  const { replace, retire } = useVocabularyUpkeep();
  const [by, setBy] = useState('');
  const others = entries.filter(
    ({ code, replacedBy, validTo }) => code !== entry.code && replacedBy === null && validTo === null,
  );
  const successor = others.find(({ code }) => code === by);
  return (
    <div className="kd-form">
      <SelectField
        id={`ersatz-${entry.code}`}
        label={t`Ersetzen durch`}
        hint={t`Der andere Eintrag steht dann überall für diesen und übernimmt seine Wörter.`}
        empty={t`Bitte wählen`}
        options={others.map(({ code, label }) => ({ value: code, label }))}
        value={by}
        onChange={setBy}
        optional
      />
      <div className="kd-actions">
        {successor && (
          <ConfirmButton
            label={t`Ersetzen: ${entry.label}`}
            title={t`„${entry.label}“ ersetzen?`}
            question={t`Praxisbeispiele mit „${entry.label}“ erscheinen dann unter „${successor.label}“, auch die schon veröffentlichten.`}
            work={() => replace(address, by)}
            onDone={() => onChanged(t`„${entry.label}“ ist ersetzt durch „${successor.label}“.`)}
          >
            {t`Ersetzen`}
          </ConfirmButton>
        )}
        <ConfirmButton
          label={t`Beenden: ${entry.label}`}
          title={t`„${entry.label}“ beenden?`}
          question={t`Niemand kann den Eintrag dann mehr wählen. Was ihn hat, behält ihn.`}
          work={() => retire(address)}
          onDone={() => onChanged(t`„${entry.label}“ ist beendet.`)}
        >
          {t`Beenden`}
        </ConfirmButton>
      </div>
    </div>
  );
}
