import { expect } from '@jest/globals';
import type { SearchAnswer } from '../../src/search/engine/search-engine.js';
import { documentOf, idsOf, type Check } from './search-bench.js';

const EVIL = `<script>alert("Zebra")</script> <img src=x onerror='Zebra'> &amp; \ue000Zebra\ue001 <mark>Zebra</mark>`;

/** What is left of a text when its marks are taken away. */
function withoutMarks(html: string): string {
  return html.replace(/<\/?mark>/g, '');
}

const HIGHLIGHTS: readonly Check[] = [
  {
    name: 'highlights are safe, whatever stands in the text',
    run: async (empty) => {
      const bench = await empty();
      await bench.put(documentOf({ title: EVIL, body: EVIL }));
      for (const text of ['Zebra', '', 'script', 'mark', 'amp', 'src onerror']) {
        const { hits } = await bench.search(text);
        expect(hits).toHaveLength(1);
        for (const html of [hits[0]!.titleHtml, hits[0]!.snippetHtml]) {
          expect(withoutMarks(html)).not.toMatch(/[<>"']/);
          expect(html.match(/<mark>/g)?.length).toBe(html.match(/<\/mark>/g)?.length);
        }
        expect(withoutMarks(hits[0]!.titleHtml)).toContain('&lt;script&gt;');
        expect(withoutMarks(hits[0]!.titleHtml)).toContain('&amp;amp;');
      }
    },
  },
  {
    name: 'highlights mark the words that matched and no others',
    run: async (empty) => {
      const bench = await empty();
      const body = 'Zwei Termine im Park und ein Vertretungsplan für die Straße.';
      await bench.put(documentOf({ title: 'Der Termin & das Zelt', body }));
      const marked = async (text: string) => {
        const { hits } = await bench.search(text);
        return `${hits[0]!.titleHtml} ${hits[0]!.snippetHtml}`.match(/(?<=<mark>)[^<]*/g) ?? [];
      };
      expect(await marked('Termin ')).toEqual(['Termin', 'Termine']);
      expect(await marked('STRASSE ')).toEqual(['Straße']);
      expect(await marked('Vertretung ')).toEqual(['Vertretungsplan']);
      expect(await marked('Prak Parkk ')).toEqual(['Park']);
      expect(await marked('Vertretungspl')).toEqual(['Vertretungsplan']);
      expect(await marked('')).toEqual([]);
      expect((await bench.search('Termin ')).hits[0]?.titleHtml).toBe('Der <mark>Termin</mark> &amp; das Zelt');
    },
  },
  {
    name: 'the snippet shows the place of the match, or the beginning when nothing in the body matched',
    run: async (empty) => {
      const bench = await empty();
      const body = `Anfang ${'und vieles andere mehr '.repeat(100)} ein Zebrastreifen ${'und noch manches '.repeat(100)}Ende`;
      await bench.put(documentOf({ title: 'Sprechstunde', body }));
      const snippetFor = async (text: string) => (await bench.search(text)).hits[0]!.snippetHtml;
      expect(await snippetFor('Zebrastreifen')).toContain('<mark>Zebrastreifen</mark>');
      expect(await snippetFor('Sprechstunde')).toMatch(/^Anfang /);
      for (const text of ['Zebrastreifen', 'Sprechstunde', ''])
        expect((await snippetFor(text)).length).toBeLessThan(600);
    },
  },
  {
    name: 'lines of a body do not run into each other in the snippet',
    run: async (empty) => {
      const bench = await empty();
      const body = 'Zebra holen\nStreifen malen\nFertig sein.\nDanach gehen';
      await bench.put(documentOf({ title: 'Schritte', body }));
      const { hits } = await bench.search('Zebra ');
      expect(hits[0]!.snippetHtml).toBe('<mark>Zebra</mark> holen · Streifen malen · Fertig sein. Danach gehen');
      expect((await bench.search('holen malen ')).hits[0]!.snippetHtml).toBe(
        'Zebra <mark>holen</mark> · Streifen <mark>malen</mark> · Fertig sein. Danach gehen',
      );
    },
  },
];

function reasonsOf(answer: SearchAnswer): string[] {
  return (answer.hits[0]?.matches ?? []).map(
    ({ typed, kind, word, fields }) => `${typed} ${kind} ${word.toLowerCase()} ${fields.join('+')}`,
  );
}

const REASONS: readonly Check[] = [
  {
    name: 'a hit says which words it has, how, and where',
    run: async (empty) => {
      const bench = await empty();
      const document = documentOf({
        title: 'Termine am Zebrastreifen',
        keywords: 'Optionskommune Zwickau',
        body: 'Ein Plan für die Vertretung am Zebrastreifen.',
      });
      await bench.put(document);
      const reasons = async (text: string) => reasonsOf(await bench.search(text));
      expect(await reasons('Termin ')).toEqual(['Termin EXACT termin TITLE']);
      expect(await reasons('Zebrastreifen Zwickau ')).toEqual([
        'Zebrastreifen EXACT zebrastreifen TITLE+BODY',
        'Zwickau EXACT zwickau KEYWORDS',
      ]);
      expect(await reasons('Vertretungsplan ')).toEqual(['Vertretungsplan PARTS vertretung plan BODY']);
      expect(await reasons('Zwic')).toEqual(['Zwic PREFIX zwickau KEYWORDS']);
      expect(await reasons('Zwikcau ')).toEqual(['Zwikcau CORRECTION zwickau KEYWORDS']);
      expect(await reasons('zkT ')).toEqual(['zkT SYNONYM optionskommune KEYWORDS']);
    },
  },
  {
    name: 'words that a hit does not have, and searches without a text, give no reason',
    run: async (empty) => {
      const bench = await empty();
      await bench.put(documentOf({ title: 'Zebrastreifen' }));
      expect(reasonsOf(await bench.search('Zebrastreifen Fahrradweg '))).toEqual([
        'Zebrastreifen EXACT zebrastreifen TITLE',
      ]);
      expect(reasonsOf(await bench.search(''))).toEqual([]);
    },
  },
  {
    name: 'when all words are known nothing is said to be corrected',
    run: async (empty) => {
      const bench = await empty();
      await bench.put(documentOf({ title: 'Zebrastreifen am Fahrradweg' }));
      for (const text of ['Zebrastreifen', 'Fahrradweg Zebrastreifen ', '', 'am'])
        expect((await bench.search(text)).corrections).toEqual([]);
    },
  },
];

const HOSTILE: readonly string[] = [
  `'; DROP TABLE search_documents; --`,
  `%_'\\:* !! & | <-> ( ) "`,
  `Wanne' | 'Kanne`,
  'Wanne:*',
  'Wanne\\',
  `"Wanne' \\"`,
  '"Wanne',
  '- -- -Wanne',
  '((((',
  'und oder die',
  'a\u0000b "c\u0000d" -e\u0000f',
  'a\ud83d b \udc00',
  '\u0007\u001b[31m\u200b\ufeff',
  '👩‍👩‍👧 你好 שלום ﬁ Ⅷ ١٢٣',
  'a\u0301'.repeat(200),
  'x'.repeat(500),
  'ab '.repeat(166),
  '<script>alert(1)</script>',
  '$1 ${x} {{x}}',
];

const BAD_INPUT: readonly Check[] = [
  {
    name: 'an empty text, and one of blanks, is all that the filters allow',
    run: async (empty) => {
      const bench = await empty();
      const document = documentOf({ title: 'Wanne', facets: { land: ['NI'] } });
      await bench.put(document, documentOf({ title: 'Kanne' }));
      for (const text of ['', '  \t\n ']) {
        expect((await bench.search(text)).totalCount).toBe(2);
        expect(idsOf(await bench.search({ text, filter: { land: ['NI'] } }))).toEqual([document.id]);
      }
    },
  },
  {
    name: 'whatever is typed gets an answer and leaves the index whole',
    run: async (empty) => {
      const bench = await empty();
      await bench.put(documentOf({ title: 'Wanne' }), documentOf({ title: 'Kanne' }));
      for (const text of HOSTILE)
        for (const sort of ['RELEVANCE', 'NEWEST'] as const) {
          const answer = await bench.search({ text, sort, facets: ['topic'] });
          expect(answer.totalCount).toBe(answer.hits.length);
        }
      expect((await bench.search('')).totalCount).toBe(2);
    },
  },
  {
    name: 'whatever is written can be stored and found',
    run: async (empty) => {
      const bench = await empty();
      const texts = HOSTILE.filter((text) => text.isWellFormed() && !text.includes('\u0000'));
      const documents = texts.map((text) => documentOf({ title: text, keywords: text, body: `${text} Zebrastreifen` }));
      await bench.put(...documents, documentOf({ title: '', body: '' }));
      expect((await bench.search({ text: 'Zebrastreifen', limit: 50 })).totalCount).toBe(documents.length);
    },
  },
];

/** What an answer shows, and what it does with bad input. */
export const ANSWERS: readonly Check[] = [...HIGHLIGHTS, ...REASONS, ...BAD_INPUT];
