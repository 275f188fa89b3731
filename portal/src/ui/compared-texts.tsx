import { t } from '@lingui/core/macro';
import { diffWordsWithSpace } from 'diff';

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
            return removed ? <del key={index}>{withWord(t`Entfernt:`, value)}</del> : value;
          })}
        </p>
      </div>
      <div>
        <p className="kern-label">{afterLabel}</p>
        <p className="kern-body kd-lines">
          {after === '' && t`(leer)`}
          {parts.map(({ value, added, removed }, index) => {
            if (removed) return null;
            return added ? <ins key={index}>{withWord(t`Neu:`, value)}</ins> : value;
          })}
        </p>
      </div>
    </div>
  );
}

/** Most screen readers pass over the marks themselves. */
function withWord(word: string, value: string) {
  return (
    <>
      {value.trim() !== '' && <span className="kern-sr-only">{word} </span>}
      {value}
    </>
  );
}
