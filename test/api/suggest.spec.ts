import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { foldWords } from '../../src/search/suggestions/completion.js';
import { done } from '../support/done.js';
import { housesByNumber, publishedPractice, uniqueWord, untilIndexed } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const SUGGEST = `query ($prefix: String!, $first: Int) { suggest(prefix: $prefix, first: $first) { kind text practiceId slug facet code } }`;
const suggest = async (prefix: string, who = 'seeker', first?: number): Promise<any[]> =>
  (await service.ask(who, SUGGEST, { prefix, ...(first === undefined ? {} : { first }) })).suggest;
const practicesFor = async (prefix: string, who?: string): Promise<string[]> =>
  (await suggest(prefix, who)).flatMap(({ practiceId }) => practiceId ?? []);

describe('Suggestions while typing', () => {
  const word = uniqueWord();
  let begins: string;
  let within: string;
  let inside: string;

  beforeAll(async () => {
    const titled = async (title: string) => (await publishedPractice(service, { content: { title } })).id;
    inside = await titled(`Überall Vor${word}ung für Kolleg*innen aus Göttingen`);
    within = await titled(`Die ${word} im Flur`);
    begins = await titled(`${word} für alle Häuser der ganzen Straße`);
    await untilIndexed(service);
  });

  it('find titles that begin so first, then words that do, then the inside of words', async () => {
    for (const length of [4, 6, word.length])
      expect(await practicesFor(word.slice(0, length))).toEqual([begins, within, inside]);
    expect(await practicesFor(word.slice(2))).toEqual(expect.arrayContaining([begins, within, inside]));
  });

  it('give slug and title of a practice', async () => {
    const [first] = await suggest(`${word} f`);
    expect(first).toEqual({
      kind: 'PRACTICE',
      text: `${word} für alle Häuser der ganzen Straße`,
      practiceId: begins,
      slug: expect.stringContaining(word),
      facet: null,
      code: null,
    });
  });

  it.each([
    ['umlauts as ue', 'fuer'],
    ['umlauts left out', 'hauser'],
    ['capitals', 'HÄUS'],
    ['ss', 'strasse'],
    ['ß', 'straß'],
  ])('forgive %s', async (_title, typed) => {
    expect(await practicesFor(`${word} ${typed}`)).toEqual([begins]);
  });

  it.each(['kollegin', 'Kolleg*innen', 'Kolleg:innen', 'kolleginnen', 'goettingen'])(
    'find a gender form and a place by %s',
    async (typed) => {
      expect(await practicesFor(`uberall ${typed}`)).toEqual([inside]);
    },
  );

  it('take the words of a vocabulary, by their labels and by other words for them, with facet and code', async () => {
    expect(await suggest('videobera')).toContainEqual({
      kind: 'TERM',
      text: 'Videoberatung',
      practiceId: null,
      slug: null,
      facet: 'TOPIC',
      code: 'VIDEOBERATUNG',
    });
    expect((await suggest('beratung')).some(({ text }) => text === 'Videoberatung')).toBe(true);
    expect(await suggest('optionskom')).toContainEqual(
      expect.objectContaining({ facet: 'ORGANISATION_FORM', code: 'APPROVED_MUNICIPAL_PROVIDER' }),
    );
  });

  it('complete words that have synonyms, and give the label where there is one', async () => {
    expect(await suggest('hartz')).toContainEqual({
      kind: 'WORD',
      text: 'Hartz IV',
      practiceId: null,
      slug: null,
      facet: null,
      code: null,
    });
    const videocoaching = await suggest('videocoach');
    expect(videocoaching).toContainEqual(expect.objectContaining({ facet: 'TOPIC', code: 'VIDEOBERATUNG' }));
    expect(videocoaching.some(({ kind }) => kind === 'WORD')).toBe(false);
  });

  it('complete the last word by those of the write-ups, the most frequent first, and keep what stands before it', async () => {
    const stem = uniqueWord();
    const [rare, frequent] = [`${stem}heit`, `${stem}tag`].map((text) => text[0]!.toUpperCase() + text.slice(1));
    for (const approach of [`Etwas mit ${rare} und ${frequent}.`, `Der ${frequent}.`, `Die ${frequent}e.`])
      await publishedPractice(service, { content: { approach } });
    await untilIndexed(service);
    const wordsFor = async (typed: string) => (await suggest(typed)).map(({ kind, text }) => [kind, text]);
    expect(await wordsFor(stem)).toEqual([
      ['WORD', frequent],
      ['WORD', rare],
    ]);
    expect(await wordsFor(`Hilfe am  ${stem}t`)).toEqual([['WORD', `Hilfe am  ${frequent}`]]);
    expect(await wordsFor(`-${stem}t`)).toEqual([['WORD', `-${frequent}`]]);
    expect(await wordsFor(`${stem}heit`)).toEqual([]);
  });

  it('keep the hyphen of a word', async () => {
    const [left, right] = [uniqueWord(), uniqueWord()].map((text) => text[0]!.toUpperCase() + text.slice(1));
    await publishedPractice(service, { content: { approach: `Mit ${left}-${right}.` } });
    await untilIndexed(service);
    expect((await suggest(`${left}${right!.slice(0, 3)}`)).map(({ text }) => text)).toEqual([`${left}-${right}`]);
  });

  it('correct what nothing completes', async () => {
    const known = `${uniqueWord()}zelt`;
    await publishedPractice(service, { content: { approach: `Im ${known[0]!.toUpperCase()}${known.slice(1)}.` } });
    await untilIndexed(service);
    expect(await suggest(`heute im ${known.slice(0, -2)}${known.at(-1)}`)).toEqual([
      {
        kind: 'CORRECTION',
        text: expect.stringMatching(new RegExp(`^heute im ${known}$`, 'i')),
        practiceId: null,
        slug: null,
        facet: null,
        code: null,
      },
    ]);
  });

  it('show no word of a practice that only one house has', async () => {
    const secret = `${uniqueWord()}zelt`;
    const typo = `${secret.slice(0, -2)}${secret.at(-1)}`;
    await publishedPractice(service, {
      visibility: 'JOBCENTER',
      content: { approach: `Im ${secret[0]!.toUpperCase()}${secret.slice(1)}.` },
    });
    await untilIndexed(service);
    for (const who of ['seeker', 'coordinator'])
      for (const typed of [secret.slice(0, 6), typo]) expect(await suggest(typed, who)).toEqual([]);
  });

  it('show no text twice', async () => {
    const title = `Ganzheitliche ${uniqueWord()}`;
    for (const _ of [1, 2]) await publishedPractice(service, { content: { title } });
    await publishedPractice(service, { content: { title: 'Ganzheitliche Betreuung' } });
    await untilIndexed(service);
    for (const typed of ['betreu', 'ganzheitliche', title]) {
      const texts = (await suggest(typed)).map(({ text }) => text);
      expect(texts.length).toBeGreaterThan(0);
      expect(texts).toEqual([...new Set(texts)]);
    }
  });

  it('take jobcenters by name and place', async () => {
    const northeim = (await housesByNumber(service)).get('23106');
    expect(await suggest('northe')).toContainEqual(
      expect.objectContaining({ kind: 'JOBCENTER', text: 'Jobcenter Northeim', facet: 'JOBCENTER', code: northeim }),
    );
  });

  it('are at most eight, and as many as were asked for', async () => {
    for (const typed of ['be', 'jobcenter', 'a', 'der']) expect((await suggest(typed)).length).toBeLessThanOrEqual(8);
    expect(await suggest('jobcenter')).toHaveLength(8);
    expect(await suggest('jobcenter', 'seeker', 3)).toHaveLength(3);
    for (const first of [0, -1, 9]) {
      const { errors } = await service.send('seeker', SUGGEST, { prefix: 'a', first });
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'first' });
    }
  });

  it.each(['', '   ', '?!', '%', '_', '\\', "'", '%%%', '*:*', '🙂', '"', '(', 'x'.repeat(100), 'a b c d e f g h i j'])(
    'answer %j',
    async (typed) => {
      const { status, errors } = await service.send('seeker', SUGGEST, { prefix: typed });
      expect([status, errors]).toEqual([200, []]);
    },
  );

  it('refuse more than hundred characters', async () => {
    const { errors } = await service.send('seeker', SUGGEST, { prefix: 'x'.repeat(101) });
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'prefix' });
  });

  it('show titles of a house to that house only, and none that are archived', async () => {
    const secret = uniqueWord();
    const { id } = await publishedPractice(service, {
      visibility: 'JOBCENTER',
      content: { title: `Geheim ${secret}` },
    });
    await untilIndexed(service);
    expect(await practicesFor(secret)).toEqual([]);
    expect(await practicesFor(secret, 'coordinator')).toEqual([id]);
    await done(service.ask('author', `mutation { archivePractice(id: "${id}") { __typename } }`));
    expect(await practicesFor(secret, 'coordinator')).toEqual([]);
  });

  it('cost three statements beside the look at who asks', async () => {
    await suggest('video');
    for (const prefix of ['video', 'qqxyzz']) {
      const { statements } = await service.send('seeker', SUGGEST, { prefix });
      expect(statements).toBeLessThanOrEqual(4);
    }
  });

  it('fold in the database as in the program', async () => {
    const texts = [
      'Öffnung für Ältere, Übergang – Straße & Neue Quelle',
      'Kolleg*innen, Kolleg:innen, Kolleg_innen, Kolleg/-innen, KollegInnen',
      'Muenchen, Goettingen, Aerzte, aktuell, neue Bauern, Freie',
      '§ 16i SGB II: U25 und/oder 1:40 (72,5 %)',
      'Café à la carte, Ærø, Ångström',
    ];
    for (const text of texts) {
      const [{ folded }] = await service.app.get(DataSource).query('SELECT search_fold($1) AS folded', [text]);
      expect(folded).toBe(foldWords(text));
    }
  });
});
