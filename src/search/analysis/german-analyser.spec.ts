import { beforeAll, describe, expect, it } from '@jest/globals';
import { GermanAnalyser } from './german-analyser.js';
import { Lexicon } from './lexicon.js';
import { fold, foldPhrase } from './normal-form.js';

describe('the German analyser', () => {
  let analyser: GermanAnalyser;
  beforeAll(() => {
    const lexicon = Lexicon.load();
    lexicon.add('kollege', 1);
    analyser = new GermanAnalyser(lexicon);
    analyser.keepWhole(new Set(['abteil']));
  });

  const stemsOf = (text: string): string[] => analyser.analyse(text).map((word) => word.stem);
  const partsOf = (text: string): string[] => analyser.analyse(text).flatMap((word) => word.partWords);

  it.each([
    'Kolleg*innen',
    'Kolleg:innen',
    'Kolleg_innen',
    'Kolleg/-innen',
    'KollegInnen',
    'Kolleginnen',
    'Kollegen',
    'Kollegin',
  ])('gives %s the stem of Kollege', (word) => expect(stemsOf(word)).toEqual(stemsOf('Kollege')));

  it.each(['Termin', 'Medizin', 'Benzin', 'Berlin', 'gewinnen', 'beginnen'])(
    'takes %s for no feminine form',
    (word) => {
      expect(analyser.analyse(word)[0]!.folded).toBe(word.toLowerCase());
    },
  );

  it.each([
    ['Videoberatung', ['video', 'beratung']],
    ['Leistungsminderung', ['leistung', 'minderung']],
    ['Vertretungsplan', ['vertretung', 'plan']],
    ['Arbeitsmarkt', ['arbeit', 'markt']],
    ['Kinderbetreuung', ['kinder', 'betreuung']],
    ['Warteschlange', ['warte', 'schlange']],
    ['Handyvertrag', ['handy', 'vertrag']],
    ['Erzgebirgskreis', ['erzgebirge', 'kreis']],
  ])('splits %s', (word, parts) => expect(partsOf(word)).toEqual(parts));

  it.each(['Beratung', 'Unterlagen', 'Abteilungen', 'Unternehmen', 'Einschätzungen', 'Arbeitslose', '16i', 'U25'])(
    'leaves %s whole',
    (word) => expect(partsOf(word)).toEqual([]),
  );

  it.each([
    ['Buergergeld', 'Bürgergeld'],
    ['Strasse', 'Straße'],
    ['Maßnahmen', 'massnahme'],
    ['fuer', 'für'],
    ['Beratungen', 'Beratung'],
    ['Häuser', 'Haus'],
  ])('takes %s for %s', (left, right) => expect(stemsOf(left)).toEqual(stemsOf(right)));

  it.each([
    ['platzten', 'platzen'],
    ['geplatzt', 'platzen'],
    ['abgebrochen', 'abbrechen'],
    ['bricht', 'brechen'],
    ['verstanden', 'verstehen'],
    ['nachgedacht', 'nachdenken'],
    ['anerkannt', 'anerkennen'],
    ['gemeldete', 'melden'],
    ['gesammelt', 'sammeln'],
  ])('takes %s for a form of %s', (form, infinitive) => expect(partsOf(form)).toEqual([infinitive]));

  it.each([
    'Sucht',
    'Haft',
    'Macht',
    'Gast',
    'Verband',
    'Zustand',
    'Betriebe',
    'Aufgaben',
    'Sprachen',
    'geht',
    'Bescheid',
    'Antrag',
  ])('takes %s for no form of a verb', (word) => expect(partsOf(word)).toEqual([]));

  it('knows a hyphenated word by its pieces and as a whole', () => {
    expect(stemsOf('Video-Beratung')).toEqual(
      expect.arrayContaining([...stemsOf('Video Beratung'), ...stemsOf('Videoberatung')]),
    );
  });

  it('cuts "und/oder" and "§ 16i" into words and keeps codes', () => {
    expect(analyser.analyse('und/oder § 16i U25').map((word) => [word.folded, word.isCode])).toEqual([
      ['und', false],
      ['oder', false],
      ['16i', true],
      ['u25', true],
    ]);
  });

  it.each(['SGB II', 'SGB 2', 'SGB2', 'sgbii', 'SGB-2'])('takes the number of a law for one word: %s', (text) => {
    const words = analyser.analyse(text).filter(({ text: word }) => !/^sgbii$/i.test(word));
    expect(words.map(({ stem }) => stem)).toEqual(['sgb', 'ii']);
    expect([words[0]!.start, words[1]!.end]).toEqual([0, text.length]);
  });

  it('leaves other numbers beside laws alone', () => {
    const stems = (text: string): string[] => analyser.analyse(text).map(({ stem }) => stem);
    expect(stems('Hartz 2005')).toEqual(['hartz', '2005']);
    expect(stems('SGB99')).toEqual(['sgb99']);
    expect(stems('algvi')).toEqual(['alg', 'vi']);
    expect(stems('Algivix')).toHaveLength(1);
  });

  it.each([
    ['U 25', 'u25'],
    ['u-25', 'u25'],
    ['unter 25', 'u25'],
    ['unter 25-Jährige', 'u25'],
    ['unter 25jährigen', 'u25'],
    ['unter 25 Jahren', 'u25'],
    ['Ü 50', 'ue50'],
    ['Ue50', 'ue50'],
    ['über 50', 'ue50'],
    ['ab 50', 'ue50'],
    ['50plus', 'ue50'],
    ['50 plus', 'ue50'],
    ['50+', 'ue50'],
    ['16 i', '16i'],
    ['16-i', '16i'],
    ['B 1', 'b1'],
  ])('takes %s for the code %s', (text, code) => {
    const words = analyser.analyse(text);
    expect(words.map(({ stem, isCode }) => [stem, isCode])).toEqual([[code, true]]);
    expect(text.slice(words[0]!.start, words[0]!.end)).toBe(text);
  });

  it.each([
    ['25 E-Mails', ['25', 'e', 'email', 'mail']],
    ['unter 25 Euro', ['unt', '25', 'euro']],
    ['über 50 %', ['uber', '50']],
    ['ab 25 Plätzen', ['ab', '25', 'platz']],
    ['A 2025', ['a', '2025']],
    ['Punkt a. 25', ['punkt', 'a', '25']],
  ])('makes no code of %s', (text, stems) => expect(stemsOf(text)).toEqual(stems));

  it('tells where a word stands, in UTF-16 units', () => {
    const text = '👍 Ärztliche Gutachten';
    expect(analyser.analyse(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Ärztliche', 'Gutachten']);
  });

  it('learns plain words as parts of compounds and as masculine forms, and no compounds', () => {
    const learning = new GermanAnalyser(Lexicon.load());
    const parts = (word: string): readonly string[] => learning.analyse(word)[0]!.partWords;
    expect(parts('Zwirbelberatung')).toEqual([]);
    learning.learn(
      new Map([
        ['zwirbel', 3],
        ['videoberatung', 9],
        ['u25', 9],
        ['zwir', 9],
      ]),
    );
    expect(parts('Zwirbelberatung')).toEqual(['zwirbel', 'beratung']);
    expect(parts('Videoberatungstermin')).toEqual(['video', 'beratung', 'termin']);
  });

  it('takes marks for part of the letter before them, and for nothing alone', () => {
    expect(analyser.analyse('\u0301 \u{e0100} Fu\u0308hrung \u0308ab').map((word) => word.folded)).toEqual([
      'fuhrung',
      'ab',
    ]);
  });

  it('keeps words of negation', () => {
    expect(analyser.analyse('nicht ohne kein gegen').map((word) => word.isStopWord)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('leaves "neue" and "Quelle" alone when folding', () => {
    expect(['neue', 'Quelle', 'Frauen', 'über', 'ueber'].map(fold)).toEqual([
      'neue',
      'quelle',
      'frauen',
      'uber',
      'uber',
    ]);
  });

  it('writes phrases so that only whole words match', () => {
    expect(foldPhrase('Handy – kaputt!')).toBe(' handy kaputt ');
  });
});
