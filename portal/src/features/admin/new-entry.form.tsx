import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { VocabularyName } from '../../graphql/generated/graphql';
import { useAction } from '../../graphql/use-action';
import { Button } from '../../ui/button';
import { RefusalNotice } from '../../ui/problem-list';
import { useAddVocabularyEntry } from './vocabulary.operation';
import { toWordsInput, wordsFieldId, WordsFields, type Words } from './words.fields';

interface NewEntryFormProps {
  readonly vocabulary: VocabularyName;
  readonly onAdded: (status: string) => void;
}

const EMPTY: Words = { label: '', aliases: '' };

/** Adds an entry to a vocabulary. */
export function NewEntryForm({ vocabulary, onAdded }: NewEntryFormProps) {
  const add = useAddVocabularyEntry();
  const { busy, refusal, errorOf, run } = useAction();
  const [words, setWords] = useState(EMPTY);
  return (
    <form
      className="kd-form kd-section"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => add(vocabulary, toWordsInput(words))).then((done) => {
          if (!done) return;
          setWords(EMPTY);
          onAdded(t`„${words.label}“ ist hinzugefügt.`);
        });
      }}
    >
      <h2 className="kern-heading-large">
        <Trans>Neuer Eintrag</Trans>
      </h2>
      {refusal && <RefusalNotice refusal={refusal} idOf={(field) => wordsFieldId('neu', field)} />}
      <WordsFields prefix="neu" words={words} onChange={setWords} errorOf={errorOf} />
      <p>
        <Button type="submit" rank="primary" busy={busy}>
          <Trans>Eintrag hinzufügen</Trans>
        </Button>
      </p>
    </form>
  );
}
