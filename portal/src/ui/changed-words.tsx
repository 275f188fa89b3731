import { t } from '@lingui/core/macro';

interface ChangedWordsProps {
  readonly value: string;
}

/** Words that a text has lost; marked for eyes and, since most screen readers pass over the mark itself, said in a word. */
export function RemovedWords({ value }: ChangedWordsProps) {
  return (
    <del>
      <Announced word={t`Entfernt:`} value={value} />
    </del>
  );
}

/** Words that a text has gained; marked for eyes and, since most screen readers pass over the mark itself, said in a word. */
export function AddedWords({ value }: ChangedWordsProps) {
  return (
    <ins>
      <Announced word={t`Neu:`} value={value} />
    </ins>
  );
}

function Announced({ word, value }: ChangedWordsProps & { readonly word: string }) {
  return (
    <>
      {value.trim() !== '' && <span className="kern-sr-only">{word} </span>}
      {value}
    </>
  );
}
