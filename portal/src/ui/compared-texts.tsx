import { t } from '@lingui/core/macro';
import { diffWordsWithSpace } from 'diff';
import { AddedWords, RemovedWords } from './changed-words';

interface ComparedTextsProps {
  readonly before: string;
  readonly beforeLabel: string;
  readonly after: string;
  readonly afterLabel: string;
}

/** Two versions of a text beside each other, on a phone one below the other; what differs is marked word by word, for eyes and ears. */
export function ComparedTexts({ before, beforeLabel, after, afterLabel }: ComparedTextsProps) {
  const parts = diffWordsWithSpace(before, after);
  return (
    <div className="kd-pair kd-compared kd-changed">
      <div>
        <p className="kern-label">{beforeLabel}</p>
        <p className="kern-body kd-lines">
          {before === '' && t`(leer)`}
          {parts.map(({ value, added, removed }, index) => {
            if (added) return null;
            return removed ? <RemovedWords key={index} value={value} /> : value;
          })}
        </p>
      </div>
      <div>
        <p className="kern-label">{afterLabel}</p>
        <p className="kern-body kd-lines">
          {after === '' && t`(leer)`}
          {parts.map(({ value, added, removed }, index) => {
            if (removed) return null;
            return added ? <AddedWords key={index} value={value} /> : value;
          })}
        </p>
      </div>
    </div>
  );
}
