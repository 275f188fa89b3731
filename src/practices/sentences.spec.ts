import { describe, expect, it } from '@jest/globals';
import { countSentences } from './sentences.js';

describe('Sentences', () => {
  it.each([
    ['', 0],
    [' … !? ', 0],
    ['Ohne Punkt', 1],
    ['Eins. Zwei! Drei? Vier', 4],
    ['Zeile eins.\n\nZeile zwei.', 2],
    ['Wir gehen z. B. hin, d. h. zu Fuß, i. d. R. zu zweit, u. a. mit Hund, o. ä. und v. a. gern.', 1],
    ['Wir gehen z.B. hin, d.h. zu Fuß.', 1],
    ['Das kostet ca. 20 Min. je Fall bzw. rd. 2 Std. im Monat.', 1],
    ['Seit dem 12. März läuft es. Dr. Öz hilft.', 2],
  ])('of %j are %i', (text, count) => {
    expect(countSentences(text)).toBe(count);
  });
});
