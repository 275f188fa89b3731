import { diffWordsWithSpace } from 'diff';

interface ChangedTextProps {
  readonly before: string;
  readonly after: string;
}

/** A text with what was taken away and what was added, word by word; by more than colour. */
export function ChangedText({ before, after }: ChangedTextProps) {
  return (
    <p className="kern-body kd-lines kd-changed">
      {diffWordsWithSpace(before, after).map(({ value, added, removed }, index) => {
        if (added) return <ins key={index}>{value}</ins>;
        return removed ? <del key={index}>{value}</del> : value;
      })}
    </p>
  );
}
