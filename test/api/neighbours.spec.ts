import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done } from '../support/done.js';
import { draftPractice, publishedPractice, uniqueWord, untilIndexed } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

type Operation = 'similarPractices' | 'otherFindings';
const ask = async (operation: Operation, practiceId: string, who = 'seeker', first = 5): Promise<string[] | null> => {
  const answer = await service.ask(
    who,
    `query ($id: ID!, $first: Int) { ${operation}(practiceId: $id, first: $first) { id title } }`,
    { id: practiceId, first },
  );
  return answer[operation]?.map(({ id }: { id: string }) => id) ?? null;
};

describe('Similar practices', () => {
  const [one, two, secret] = [uniqueWord(), uniqueWord(), uniqueWord()];
  let practice: string;
  let twin: string;
  let cousin: string;
  let own: string;

  beforeAll(async () => {
    const made = async (approach: string, visibility: 'NETWORK' | 'JOBCENTER' = 'NETWORK') =>
      (await publishedPractice(service, { visibility, content: { title: approach.slice(0, 40), approach } })).id;
    practice = await made(`Wir nutzen ${one} und ${two} und ${secret} jeden Tag.`);
    twin = await made(`Auch bei uns gibt es ${two}, dazu ${one}.`);
    cousin = await made(`Nur am Rand kommt ${one} vor, sonst geht es um Gärten.`);
    own = await made(`Bei uns im Haus: ${one}, ${two}, ${secret}.`, 'JOBCENTER');
    await untilIndexed(service);
  });

  it('are those that share the rarest words, the most alike first, without the practice itself', async () => {
    const found = (await ask('similarPractices', practice))!;
    expect(found.slice(0, 2)).toEqual([twin, cousin]);
    expect(found).not.toContain(practice);
    expect(await ask('similarPractices', practice, 'seeker', 1)).toEqual([twin]);
  });

  it('of a house are seen by that house only', async () => {
    expect(await ask('similarPractices', practice)).not.toContain(own);
    expect((await ask('similarPractices', practice, 'coordinator'))!.slice(0, 3)).toContain(own);
    expect(await ask('similarPractices', own)).toBeNull();
    expect((await ask('similarPractices', own, 'coordinator'))!.slice(0, 2).sort()).toEqual([practice, twin].sort());
  });

  it('are none for what is not published or was taken away', async () => {
    const draft = await draftPractice(service);
    expect(await ask('similarPractices', draft.id, 'author')).toEqual([]);
    expect(await ask('similarPractices', draft.id)).toBeNull();
    await done(service.ask('author', `mutation { archivePractice(id: "${cousin}") { __typename } }`));
    expect(await ask('similarPractices', practice)).not.toContain(cousin);
  });

  it('are 1 to 20', async () => {
    for (const operation of ['similarPractices', 'otherFindings'])
      for (const first of [0, 21]) {
        const { errors } = await service.send(
          'seeker',
          `{ ${operation}(practiceId: "${practice}", first: ${first}) { id } }`,
        );
        expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'first' });
      }
  });
});

describe('Other findings', () => {
  const base = {
    topics: ['SUCHT', 'COACHING'],
    workingFormats: ['WORKSHOP'],
    instruments: ['SUCHTBERATUNG'],
    result: { kind: 'POSITIVE' },
  };
  const made = async (content: object, visibility: 'NETWORK' | 'JOBCENTER' = 'NETWORK') =>
    (await publishedPractice(service, { visibility, content: { ...base, ...content } })).id;

  it('share a topic and a working format or an instrument, and have another kind of result', async () => {
    const practice = await made({});
    const negative = await made({ result: { kind: 'NEGATIVE' } });
    const byFormat = await made({ topics: ['SUCHT'], instruments: [], result: { kind: 'NO_EFFECT' } });
    const byInstrument = await made({ topics: ['COACHING'], workingFormats: [], result: { kind: 'NEGATIVE' } });
    const others = [
      await made({}),
      await made({ topics: ['SCHULDEN'], result: { kind: 'NEGATIVE' } }),
      await made({ workingFormats: ['HAUSBESUCH'], instruments: [], result: { kind: 'NEGATIVE' } }),
    ];
    const own = await made({ result: { kind: 'NEGATIVE' } }, 'JOBCENTER');
    await untilIndexed(service);
    const found = (await ask('otherFindings', practice, 'seeker', 20))!;
    const among = (id: string) => found.indexOf(id);
    expect(found[0]).toBe(negative);
    expect(among(byFormat)).toBeGreaterThan(0);
    expect(among(byInstrument)).toBeGreaterThan(0);
    for (const other of [practice, own, ...others]) expect(found).not.toContain(other);
    expect(await ask('otherFindings', practice, 'coordinator', 20)).toContain(own);
    expect(await ask('otherFindings', negative, 'seeker', 20)).toEqual(expect.arrayContaining([practice, others[0]]));
  });

  it('are none for a practice without a way, and null for what does not exist', async () => {
    const without = await made({ workingFormats: [], instruments: [] });
    await untilIndexed(service);
    expect(await ask('otherFindings', without)).toEqual([]);
    expect(await ask('otherFindings', 'nonsense')).toBeNull();
  });
});
