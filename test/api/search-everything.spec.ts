import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { done } from '../support/done.js';
import { eventActions, madeOf } from '../support/event-actions.js';
import { publishedPractice, uniqueWord, untilIndexed } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const { createTalk, updateEvent, updateTalk, change, draft, published, talk } = eventActions(() => service);
const HIT = 'titleHtml snippetHtml matches { typed fields }';
const search = async (who: string, query: string, more = ''): Promise<any> =>
  (
    await service.ask(
      who,
      `query ($query: String!) { searchEverything(query: $query${more}) {
        practices { totalCount nodes { practice { id } ${HIT} } } talks { totalCount nodes { talk { id event { title } } ${HIT} } }
        events { totalCount nodes { event { id } ${HIT} } } jobcenters { totalCount nodes { jobcenter { name } ${HIT} } } engine { name degraded } } }`,
      { query },
    )
  ).searchEverything;
const untilFound = (query: string, kind: 'talks' | 'events', count: number): Promise<any> =>
  until(`${count} ${kind} are found`, async () => {
    const found = (await search('seeker', query))[kind];
    return found.totalCount === count && found;
  });

describe('The one search box', () => {
  it('finds practices, talks, events and jobcenters, each with the place of the match', async () => {
    const word = uniqueWord();
    const practice = await publishedPractice(service, { content: { title: `Praxis ${word}` } });
    const event = await published({ title: `Tagung ${word}`, description: `Alles über **${word}**.` });
    const slot = await talk(event.id, {
      title: 'Ein Vortrag',
      abstract: `Mehr zu ${word}.`,
      speakers: [{ name: 'Ada Beispiel' }],
    });
    await talk(event.id, { kind: 'BREAK', title: `Pause ${word}` });
    await untilFound(word, 'talks', 1);
    await untilFound(word, 'events', 1);
    await untilIndexed(service);
    const found = await search('seeker', word);
    expect(found.practices.nodes).toMatchObject([{ practice: { id: practice.id } }]);
    expect(found.talks.nodes).toMatchObject([
      {
        talk: { id: slot.id, event: { title: `Tagung ${word}` } },
        titleHtml: 'Ein Vortrag',
        snippetHtml: expect.stringContaining(`Mehr zu <mark>${word}</mark>`),
      },
    ]);
    expect(found.events.nodes).toMatchObject([{ event: { id: event.id }, titleHtml: `Tagung <mark>${word}</mark>` }]);
    expect(found.jobcenters).toEqual({ totalCount: 0, nodes: [] });
    expect(found.engine).toEqual({ name: 'postgres', degraded: false });
    expect((await search('seeker', 'Beispiel', ', kinds: [TALK]')).talks.nodes).toMatchObject([
      { talk: { id: slot.id } },
    ]);
  });

  it('knows new words for the Land of a house and for the kind of an event', async () => {
    const [landWord, kindWord] = [uniqueWord(), uniqueWord()];
    const event = await published({ title: `Treffen ${uniqueWord()}`, kind: 'NETWORK_ABC' });
    const rename = async (vocabulary: string, code: string, alias: string): Promise<void> => {
      const entries = (await service.ask('admin', `{ vocabulary(name: ${vocabulary}) { code label aliases version } }`))
        .vocabulary;
      const { label, aliases, version } = entries.find((entry: any) => entry.code === code);
      const { renameVocabularyEntry } = await service.ask(
        'admin',
        `mutation ($input: VocabularyWordsInput!) {
          renameVocabularyEntry(vocabulary: ${vocabulary}, code: "${code}", expectedVersion: ${version}, input: $input) { __typename } }`,
        { input: { label, aliases: [...aliases, alias] } },
      );
      expect(renameVocabularyEntry.__typename).toBe('VocabularyEntryChanged');
    };
    await rename('EVENT_KINDS', 'NETWORK_ABC', kindWord);
    await rename('LAENDER', 'NI', landWord);
    expect((await untilFound(kindWord, 'events', 1)).nodes).toMatchObject([{ event: { id: event.id } }]);
    const { nodes } = await until('the houses are found', async () => {
      const { jobcenters } = await search('seeker', `Northeim ${landWord}`, ', kinds: [JOBCENTER]');
      return jobcenters.nodes[0]?.matches.some(({ typed }: any) => typed === landWord) && jobcenters;
    });
    expect(nodes[0]).toMatchObject({ jobcenter: { name: 'Jobcenter Northeim' } });
  });

  it('finds jobcenters by name, place and the words people use for their form', async () => {
    const { jobcenters } = await search('seeker', 'Northeim', ', kinds: [JOBCENTER]');
    expect(jobcenters.nodes[0]).toMatchObject({
      jobcenter: { name: 'Jobcenter Northeim' },
      titleHtml: 'Jobcenter <mark>Northeim</mark>',
    });
    const municipal = await search('seeker', 'Optionskommune Stuttgart', ', kinds: [JOBCENTER], first: 1');
    expect(municipal.jobcenters.nodes).toMatchObject([{ jobcenter: { name: 'Jobcenter Stuttgart' } }]);
    expect(municipal.practices).toBeNull();
  });

  it('finds nothing for nothing, and names a bad argument', async () => {
    expect(await search('seeker', '  ')).toMatchObject({
      practices: { totalCount: 0 },
      talks: { nodes: [] },
      engine: null,
    });
    for (const more of [', first: 0', ', first: 21', ', kinds: []'])
      expect(
        (await service.send('seeker', `{ searchEverything(query: "x"${more}) { engine { name } } }`)).errors[0],
      ).toMatchObject({
        extensions: { code: 'BAD_USER_INPUT' },
      });
  });

  it('follows publication, another title of the event, and a cancelled talk', async () => {
    const [word, later] = [uniqueWord(), uniqueWord()];
    const event = await draft({ title: word });
    const slot = madeOf(await createTalk('organiser', event.id));
    const shown = madeOf(await change('organiser', 'publishEvent', event));
    await untilFound(word, 'talks', 1);
    await done(updateEvent('organiser', shown, { title: later }));
    await untilFound(word, 'talks', 0);
    await untilFound(later, 'talks', 1);
    await done(change('organiser', 'cancelTalk', madeOf(await updateTalk('organiser', slot, { title: 'Anders' }))));
    await untilFound(later, 'talks', 0);
    expect((await search('seeker', later)).events.totalCount).toBe(1);
  });

  it('has no draft in any answer, for nobody, whatever the index says', async () => {
    const word = uniqueWord();
    const event = await draft({ title: word });
    await talk(event.id, { title: `Vortrag ${word}` });
    const open = await published({ title: `Offen ${word}` });
    await untilFound(word, 'events', 1);
    for (const who of ['seeker', 'organiser', 'editor'])
      expect(await search(who, word)).toMatchObject({ talks: { totalCount: 0 }, events: { totalCount: 1 } });
    await service.app.get(DataSource).query(`UPDATE events SET state = 'DRAFT' WHERE id = $1`, [open.id]);
    expect((await search('seeker', word)).events.nodes).toEqual([]);
  });

  it('asks the database no more often for many hits than for few', async () => {
    const word = uniqueWord();
    const event = await published({ title: word });
    for (let n = 0; n < 20; n++) await talk(event.id, { title: `${word} ${n}` });
    await untilFound(word, 'talks', 20);
    const count = async (first: number): Promise<number> => {
      const query = `{ searchEverything(query: "${word}", first: ${first}) { practices { nodes { practice { title } } } talks { nodes { talk { title event { title place } } } } events { nodes { event { title } } } jobcenters { nodes { jobcenter { name } } } } }`;
      await service.send('seeker', query);
      return (await service.send('seeker', query)).statements;
    };
    const few = await count(1);
    expect(await count(20)).toBe(few);
    expect(few).toBeLessThanOrEqual(22);
  });
});
