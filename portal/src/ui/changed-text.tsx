import { diffWordsWithSpace } from 'diff';
import { AddedWords, RemovedWords } from './changed-words';

interface ChangedTextProps {
  readonly before: string;
  readonly after: string;
}

/** A text with what was taken away and what was added, word by word, for eyes and ears. */
export function ChangedText({ before, after }: ChangedTextProps) {
  return (
    <p className="kern-body kd-lines kd-changed">
      {diffWordsWithSpace(before, after).map(({ value, added, removed }, index) => {
        if (added) return <AddedWords key={index} value={value} />;
        return removed ? <RemovedWords key={index} value={value} /> : value;
      })}
    </p>
  );
}
