import { expect } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { documentOf, findsCheck, idsOf, type Check } from './search-bench.js';

const HOUSE = newId();

const SPELLINGS: readonly Check[] = [
  findsCheck('umlauts are found however they are written', ['Führung für Ältere', 'Fuehrung', 'Andere'], {
    Führung: ['Führung für Ältere', 'Fuehrung'],
    fuehrung: ['Führung für Ältere', 'Fuehrung'],
    Fuhrung: ['Führung für Ältere', 'Fuehrung'],
    AELTERE: ['Führung für Ältere'],
    'fu\u0308hrung': ['Führung für Ältere', 'Fuehrung'],
  }),
  findsCheck('ß and ss are one', ['Straße', 'Strasse', 'Andere'], {
    Straße: ['Straße', 'Strasse'],
    strasse: ['Straße', 'Strasse'],
    STRASSE: ['Straße', 'Strasse'],
  }),
  findsCheck('forms of one word find each other', ['Der Termin', 'Viele Termine', 'Des Termins', 'Die Einladung'], {
    Termin: ['Der Termin', 'Viele Termine', 'Des Termins'],
    Terminen: ['Der Termin', 'Viele Termine', 'Des Termins'],
    Einladungen: ['Die Einladung'],
  }),
  findsCheck(
    'numbers of laws are found in either figures, with a blank or without',
    ['Alg II', 'Alg 2', 'ALG2', 'AlgII', 'Antwort mit 2'],
    Object.fromEntries(
      ['Alg II ', 'alg 2 ', 'Alg2 ', 'ALGII ', 'Alg-2 '].map((text) => [text, ['Alg II', 'Alg 2', 'ALG2', 'AlgII']]),
    ),
  ),
  findsCheck(
    'gender forms find the plain ones and each other',
    ['Kolleg*innen', 'Kolleg:innen', 'Kolleg_innen', 'KollegInnen', 'Kolleg/-innen', 'Kolleginnen', 'Kollegen', 'X'],
    Object.fromEntries(
      ['Kolleg*innen', 'Kolleg:innen', 'KollegInnen', 'Kolleg/-innen', 'Kolleginnen', 'Kollegen'].map((text) => [
        `${text} `,
        ['Kolleg*innen', 'Kolleg:innen', 'Kolleg_innen', 'KollegInnen', 'Kolleg/-innen', 'Kolleginnen', 'Kollegen'],
      ]),
    ),
  ),
  findsCheck(
    'forms of one verb find each other',
    [
      'Termine platzten',
      'Der Termin ist geplatzt',
      'Er bricht alles ab',
      'Kurs abgebrochen',
      'Abbrechen hilft nie',
      'X',
    ],
    {
      'platzen ': ['Termine platzten', 'Der Termin ist geplatzt'],
      'geplatzt ': ['Termine platzten', 'Der Termin ist geplatzt'],
      'abgebrochen ': ['Kurs abgebrochen', 'Abbrechen hilft nie'],
      'abbrechen ': ['Kurs abgebrochen', 'Abbrechen hilft nie'],
    },
  ),
];

const ROOTS: readonly Check[] = [
  {
    name: 'words of one root find each other, behind the word itself',
    run: async (empty) => {
      const bench = await empty();
      const pairs = [
        ['Protest', 'protestieren'],
        ['Sanktionen', 'sanktionieren'],
        ['Vermittlung', 'vermitteln'],
        ['digital', 'Digitalisierung'],
        ['Wohnung', 'wohnen'],
        ['Information', 'informieren'],
        ['Erlaubnis', 'erlauben'],
      ] as const;
      const documents = new Map(pairs.flat().map((word) => [word, documentOf({ title: `Etwas ${word}` })]));
      await bench.put(...documents.values());
      for (const [noun, verb] of pairs)
        for (const [typed, other] of [
          [noun, verb],
          [verb, noun],
        ] as const) {
          const { hits, corrections } = await bench.search(`${typed} `);
          const found = hits.map(({ id, matches }) => [id, matches[0]!.kind]);
          expect([typed, found, corrections]).toEqual([
            typed,
            [
              [documents.get(typed)!.id, 'EXACT'],
              [documents.get(other)!.id, 'ROOT'],
            ],
            [],
          ]);
        }
    },
  },
  findsCheck(
    'words that merely begin alike do not find each other',
    ['Die Zeitung', 'Viel Zeit', 'Ein Bild', 'Bildungen'],
    {
      'Zeitung ': ['Die Zeitung'],
      'Zeit ': ['Viel Zeit'],
      'Bild ': ['Ein Bild'],
    },
  ),
];

const COMPOUNDS: readonly Check[] = [
  findsCheck('a compound is found by each of its parts', ['Der Vertretungsplan', 'Etwas anderes'], {
    'Vertretung ': ['Der Vertretungsplan'],
    'Plan ': ['Der Vertretungsplan'],
  }),
  findsCheck(
    'a compound finds its parts, but only where all of them are',
    ['Plan der Vertretung', 'Plan', 'Vertretung'],
    {
      'Vertretungsplan ': ['Plan der Vertretung'],
    },
  ),
  findsCheck('hyphens make no difference', ['Video-Beratung', 'Videoberatung', 'Etwas'], {
    'Videoberatung ': ['Video-Beratung', 'Videoberatung'],
    'Video-Beratung ': ['Video-Beratung', 'Videoberatung'],
  }),
  findsCheck('a single letter before a hyphen is not sought by itself', ['E-Bike', 'E-Mail', 'Gruppe E'], {
    'E-Bike ': ['E-Bike'],
    'E ': ['E-Bike', 'E-Mail', 'Gruppe E'],
  }),
  {
    name: 'a compound does not find what merely has parts that stand nearly everywhere',
    run: async (empty) => {
      const bench = await empty();
      const firm = documentOf({ title: 'Zeitarbeit' });
      const others = Array.from({ length: 30 }, () => documentOf({ title: 'Arbeit', body: 'Es braucht Zeit.' }));
      await bench.put(firm, ...others);
      expect(idsOf(await bench.search('Zeitarbeit '))).toEqual([firm.id]);
    },
  },
];

const WORDS: readonly Check[] = [
  findsCheck(
    'a synonym finds what the other word says, both ways',
    ['Die Optionskommune', 'Ein zkT', 'Etwas anderes'],
    {
      'zkT ': ['Die Optionskommune', 'Ein zkT'],
      'Optionskommune ': ['Die Optionskommune', 'Ein zkT'],
      'zugelassener kommunaler Träger ': ['Die Optionskommune', 'Ein zkT'],
    },
  ),
  findsCheck(
    'a phrase in quotes is found to the letter only',
    ['Beraten im Waschsalon', 'Im Salon waschen', 'Waschsalon'],
    {
      '"im Waschsalon"': ['Beraten im Waschsalon'],
      '„im Waschsalon“': ['Beraten im Waschsalon'],
      '"IM WASCHSALON"': ['Beraten im Waschsalon'],
      '"Waschsalon im"': [],
      '"im Wasch"': [],
    },
  ),
  findsCheck('a word behind a minus excludes', ['Sprechstunde im Park', 'Sprechstunde im Zelt', 'Sprechstunden'], {
    'Sprechstunde -Zelt': ['Sprechstunde im Park', 'Sprechstunden'],
    'Sprechstunde -Zelte -Park': ['Sprechstunden'],
    '-Zelt Sprechstunde': ['Sprechstunde im Park', 'Sprechstunden'],
  }),
  findsCheck(
    'codes are found as they are',
    ['Förderung nach § 16i SGB II', 'Förderung nach § 16k', 'Angebot für U25'],
    {
      '16i': ['Förderung nach § 16i SGB II'],
      '§ 16k': ['Förderung nach § 16k'],
      '§16k': ['Förderung nach § 16k'],
      u25: ['Angebot für U25'],
    },
  ),
  findsCheck(
    'a code is one word however it is written, and no other number',
    ['Angebot für U25', 'Für unter 25-Jährige', 'Gruppe U 25', 'Ab 25 Plätzen', 'Treff Ü25', 'Kurs für 25plus'],
    Object.fromEntries([
      ...['U25', 'u-25', 'U 25', 'unter 25', 'unter 25 Jahren'].map((text) => [
        `${text} `,
        ['Angebot für U25', 'Für unter 25-Jährige', 'Gruppe U 25'],
      ]),
      ...['Ü25', 'über 25', '25+'].map((text) => [`${text} `, ['Treff Ü25', 'Kurs für 25plus']]),
      ['25 ', ['Ab 25 Plätzen']],
    ]),
  ),
  findsCheck('only very common words find all, as an empty text does', ['Termin', 'Rat'], {
    'Was kann ich tun?': ['Termin', 'Rat'],
    und: ['Termin', 'Rat'],
    'wie geht das': ['Termin', 'Rat'],
    'und -Rat': ['Termin'],
    '"was tun"': [],
    'was tun Termin': ['Termin'],
    'der Stand': [],
  }),
  {
    name: 'the answer says whether only very common words were typed',
    run: async (empty) => {
      const bench = await empty();
      await bench.put(documentOf({ title: 'Termin' }));
      for (const [text, said] of [
        ['und', true],
        ['Wie geht das?', true],
        ['wie geht der Termin', false],
        ['nicht', false],
        ['"und"', false],
        ['?!', false],
        ['', false],
      ] as const)
        expect([text, (await bench.search(text)).onlyCommonWords]).toEqual([text, said]);
    },
  },
  findsCheck('only punctuation finds nothing', ['Etwas'], { '?!., …': [], '"': [], '-': [] }),
];

const FORGIVING: readonly Check[] = [
  {
    name: 'a word that nobody has written is corrected, and the answer says so',
    run: async (empty) => {
      const bench = await empty();
      const document = documentOf({ title: 'Der Zebrastreifen' });
      await bench.put(document, documentOf({ title: 'Etwas anderes' }));
      for (const typed of ['Zebrastriefen', 'Zebrasteifen', 'Zebrastreiffen', 'Zebrastraifen']) {
        const answer = await bench.search(`${typed} `);
        expect([typed, idsOf(answer)]).toEqual([typed, [document.id]]);
        expect(answer.corrections).toEqual([{ typed, words: [expect.stringMatching(/^zebrastreifen$/i)] }]);
      }
    },
  },
  {
    name: 'a word that exists is not bent',
    run: async (empty) => {
      const bench = await empty();
      const [maus, haus] = [documentOf({ title: 'Wanne' }), documentOf({ title: 'Kanne' })];
      await bench.put(maus, haus);
      const answer = await bench.search('Wanne');
      expect([idsOf(answer), answer.totalCount, answer.corrections]).toEqual([[maus.id], 1, []]);
    },
  },
  {
    name: 'a word of the language is not bent, even if nobody has written it',
    run: async (empty) => {
      const bench = await empty();
      await bench.put(documentOf({ title: 'Wir brauchen Hilfe' }), documentOf({ title: 'Ein Rauschen' }));
      const answer = await bench.search('rauchen ');
      expect([answer.totalCount, answer.corrections]).toEqual([0, []]);
    },
  },
  findsCheck('a corrected word brings its synonyms', ['Die Optionskommune', 'Ein zkT', 'Etwas anderes'], {
    'Optionskomune ': ['Die Optionskommune', 'Ein zkT'],
  }),
  {
    name: 'a word of the vocabularies is a correction and a completion although the network has not written it, also for what only one house has',
    run: async (empty) => {
      const bench = await empty();
      const own = documentOf({ title: 'Ein Eingliederungszuschuss', network: false, houseIds: [HOUSE] });
      await bench.put(own, documentOf({ title: 'Etwas anderes' }));
      for (const [houseIds, found] of [
        [[HOUSE], [own.id]],
        [[], []],
      ] as const) {
        const answer = await bench.search({ text: 'Eingliederungszuschus ', houseIds });
        expect([idsOf(answer), answer.totalCount]).toEqual([found, found.length]);
        expect(idsOf(await bench.search({ text: 'Eingliederungszusch', houseIds }))).toEqual(found);
        expect(answer.corrections).toEqual([
          { typed: 'Eingliederungszuschus', words: [expect.stringMatching(/^Eingliederungszuschuss$/i)] },
        ]);
      }
    },
  },
  {
    name: 'only the unknown word of several is corrected',
    run: async (empty) => {
      const bench = await empty();
      const document = documentOf({ title: 'Wanne am Zebrastreifen' });
      await bench.put(document, documentOf({ title: 'Kanne' }));
      const answer = await bench.search('Wanne Zebrastriefen ');
      expect(idsOf(answer)).toEqual([document.id]);
      expect(answer.corrections.map(({ typed }) => typed)).toEqual(['Zebrastriefen']);
    },
  },
  {
    name: 'numbers and codes are never corrected',
    run: async (empty) => {
      const bench = await empty();
      await bench.put(documentOf({ title: 'Nach § 16i, U25, Aktenzeichen A1234567, im Jahr 2025' }));
      for (const text of ['16k', 'U26', 'A1234568', '2026', '1234567', '§ 16k'])
        for (const typed of [text, `${text} `]) {
          const answer = await bench.search(typed);
          expect([typed, answer.totalCount, answer.corrections]).toEqual([typed, 0, []]);
        }
    },
  },
  {
    name: 'short words are not corrected',
    run: async (empty) => {
      const bench = await empty();
      await bench.put(documentOf({ title: 'Rat' }));
      expect((await bench.search('Rad ')).totalCount).toBe(0);
    },
  },
  {
    name: 'a half-typed last word is completed',
    run: async (empty) => {
      const bench = await empty();
      const document = documentOf({ title: 'Termin am Zebrastreifen' });
      await bench.put(document, documentOf({ title: 'Etwas anderes' }));
      for (const text of ['Ze', 'Zebras', 'zebrastreif', 'Termin Zebrast'])
        expect([text, idsOf(await bench.search(text))]).toEqual([text, [document.id]]);
    },
  },
  findsCheck(
    'a half-typed word that can only be one brings its parts and its synonyms',
    ['Die Optionskommune', 'Ein zkT', 'Der Vertretungsplan', 'Plan der Vertretung', 'Vertretung'],
    {
      Optionskom: ['Die Optionskommune', 'Ein zkT'],
      Vertretungspl: ['Der Vertretungsplan', 'Plan der Vertretung'],
    },
  ),
  findsCheck(
    'a half-typed word that can be many brings nothing but these',
    ['Die Optionskommune', 'Das Optionskonto', 'Der Optionskoffer', 'Ein zkT'],
    { Optionsko: ['Die Optionskommune', 'Das Optionskonto', 'Der Optionskoffer'] },
  ),
  {
    name: 'a last word with a blank behind it is not completed',
    run: async (empty) => {
      const bench = await empty();
      await bench.put(documentOf({ title: 'Zebrastreifen' }));
      expect((await bench.search('Zebra ')).totalCount).toBe(0);
    },
  },
];

/** What makes a search German and forgiving. */
export const GERMAN: readonly Check[] = [...SPELLINGS, ...ROOTS, ...COMPOUNDS, ...WORDS, ...FORGIVING];
