import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { newMember, staffIdOf } from '../support/accounts.js';
import { done } from '../support/done.js';
import { practiceActions } from '../support/practice-actions.js';
import {
  changePractice,
  draftPractice,
  housesByNumber,
  publishedPractice,
  uniqueWord,
  untilIndexed,
  type MadePractice,
} from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());
const { change, read, update, write } = practiceActions(() => service);

describe('A dialogue of two houses', () => {
  const invite = (who: string, id: string, staffMemberId: string) =>
    change(who, 'inviteCoAuthor', id, { staffMemberId });
  const dialogue = async (content: object = {}): Promise<MadePractice> => {
    const draft = await draftPractice(service, { content });
    await done(invite('author', draft.id, await staffIdOf(service, 'coauthor')));
    return (await change('coauthor', 'acceptInvitation', draft.id)).practice;
  };

  it('appears when both agree to exactly this version; any edit takes the consent back', async () => {
    const draft = await dialogue();
    const submitted = (await changePractice(service, 'author', 'submitPractice', draft)).practice;
    const publish = async (version: number) => {
      const { publishPractice } = await service.ask(
        'editor',
        `mutation { publishPractice(id: "${draft.id}", expectedVersion: ${version}) { __typename ... on PracticeConsentMissing { jobcenterIds } } }`,
      );
      return publishPractice;
    };
    const houses = await housesByNumber(service);
    const [ravensburg, stuttgart] = [houses.get('63408'), houses.get('67748')];
    expect(await publish(submitted.version)).toEqual({
      __typename: 'PracticeConsentMissing',
      jobcenterIds: [stuttgart],
    });
    const consented = await change('coauthor', 'consentToPractice', draft.id, { expectedVersion: submitted.version });
    expect([...consented.practice.draft.consentingJobcenterIds].sort()).toEqual([ravensburg, stuttgart].sort());

    const edited = (await write(submitted, { title: 'Anders gesagt' }, 'coauthor')).practice;
    expect(edited.draft).toMatchObject({ state: 'IN_REVIEW', consentingJobcenterIds: [] });
    expect((await publish(edited.version)).jobcenterIds.sort()).toEqual([ravensburg, stuttgart].sort());
    const opened = (await update('author', edited, { visibility: 'JOBCENTER' })).practice;
    expect(opened.version).toBe(edited.version + 1);
    expect(
      (await change('author', 'consentToPractice', draft.id, { expectedVersion: edited.version })).__typename,
    ).toBe('PracticeChangedMeanwhile');
    await done(change('author', 'consentToPractice', draft.id, { expectedVersion: opened.version }));
    await done(change('coauthor', 'consentToPractice', draft.id, { expectedVersion: opened.version }));
    expect((await publish(opened.version)).__typename).toBe('PracticeChanged');
    expect(await read('coauthor', draft.id, 'partnerJobcenter { name } authors { confirmed }')).toEqual({
      partnerJobcenter: { name: 'Jobcenter Stuttgart' },
      authors: [{ confirmed: true }, { confirmed: true }],
    });
    expect(await read('seeker', draft.id, 'id')).toBeNull();
  });

  it('has no third house', async () => {
    const draft = await dialogue();
    expect((await invite('coauthor', draft.id, await staffIdOf(service, 'seeker'))).__typename).toBe(
      'PracticeThirdJobcenter',
    );
    expect((await invite('author', draft.id, await staffIdOf(service, 'coordinator'))).__typename).toBe(
      'PracticeChanged',
    );
  });

  it('knows the invited author, and names nobody to readers who has not agreed', async () => {
    const practice = await publishedPractice(service);
    const colleague = await newMember(service, 'invited', (await housesByNumber(service)).get('63408')!);
    const twice = [
      await invite('author', practice.id, colleague.id),
      await invite('author', practice.id, colleague.id),
    ];
    expect(twice.map((outcome) => outcome.practice.version)).toEqual([practice.version + 1, practice.version + 1]);
    const named = async (who: string) => (await read(who, practice.id, 'authors { confirmed }')).authors;
    expect([await named('author'), await named('seeker')]).toEqual([
      [{ confirmed: true }, { confirmed: false }],
      [{ confirmed: true }],
    ]);
    expect((await invite('author', practice.id, 'nobody')).__typename).toBe('NotFound');
    expect((await invite('seeker', practice.id, colleague.id)).__typename).toBe('NotAllowed');
  });

  it('shows what only its houses may read to the invited colleague, and to their house when they have accepted', async () => {
    const word = uniqueWord();
    const practice = await publishedPractice(service, { visibility: 'JOBCENTER', content: { problem: word } });
    const neighbour = await newMember(service, 'neighbour', (await housesByNumber(service)).get('67748')!);
    await done(invite('author', practice.id, await staffIdOf(service, 'coauthor')));
    const draft = (await write({ ...practice, version: practice.version + 1 }, { title: 'Neu' })).practice;
    const fields = 'revision { number } draft { content { title } } partnerJobcenter { name }';
    const seenByNeighbour = async () => {
      await untilIndexed(service);
      const { data } = await neighbour.send(
        `{ practice(id: "${practice.id}") { ${fields} } searchPractices(query: "${word}") { totalCount } }`,
      );
      return [data.practice, data.searchPractices.totalCount];
    };
    expect(await seenByNeighbour()).toEqual([null, 0]);
    expect(await read('coauthor', practice.id, fields)).toEqual({
      revision: { number: 1 },
      draft: { content: { title: 'Neu' } },
      partnerJobcenter: null,
    });
    expect((await change('seeker', 'acceptInvitation', practice.id)).__typename).toBe('NotFound');

    expect(await change('coauthor', 'acceptInvitation', practice.id)).toMatchObject({
      practice: { version: draft.version, partnerJobcenter: { name: 'Jobcenter Stuttgart' } },
    });
    expect(await seenByNeighbour()).toEqual([
      { revision: { number: 1 }, draft: null, partnerJobcenter: { name: 'Jobcenter Stuttgart' } },
      1,
    ]);
    expect((await write(draft, { title: 'Anders' }, 'coauthor')).__typename).toBe('PracticeChanged');
    expect((await change('coauthor', 'acceptInvitation', practice.id)).__typename).toBe('NotAllowed');
  });

  it('is none when the invited colleague declines, and the other house has seen nothing', async () => {
    const practice = await publishedPractice(service, { visibility: 'JOBCENTER' });
    const coauthor = await staffIdOf(service, 'coauthor');
    await done(invite('author', practice.id, coauthor));
    const viewerCan = async () =>
      (await read('coauthor', practice.id, 'viewerCan { acceptInvitation { allowed } update { allowed } }')).viewerCan;
    expect(await viewerCan()).toEqual({ acceptInvitation: { allowed: true }, update: { allowed: true } });
    expect((await change('coauthor', 'removeAuthor', practice.id, { staffMemberId: coauthor })).__typename).toBe(
      'PracticeChanged',
    );
    expect(await read('coauthor', practice.id, 'id')).toBeNull();
    // Another house can be asked now.
    expect((await invite('author', practice.id, await staffIdOf(service, 'seeker'))).__typename).toBe(
      'PracticeChanged',
    );
  });

  it('begins as well when the invited colleague just writes', async () => {
    const draft = await draftPractice(service);
    await done(invite('author', draft.id, await staffIdOf(service, 'coauthor')));
    const invited = { ...draft, version: draft.version + 1 };
    expect((await write(invited, { title: 'x'.repeat(500) }, 'coauthor')).__typename).toBe('InputInvalid');
    expect((await read('author', draft.id, 'partnerJobcenter { name }')).partnerJobcenter).toBeNull();
    expect((await write(invited, { title: 'Zu zweit' }, 'coauthor')).__typename).toBe('PracticeChanged');
    expect(await read('author', draft.id, 'partnerJobcenter { name } authors { confirmed }')).toEqual({
      partnerJobcenter: { name: 'Jobcenter Stuttgart' },
      authors: [{ confirmed: true }, { confirmed: true }],
    });
  });

  it('waits for the invited house with publishing, and is not left to those who have not accepted', async () => {
    const draft = await draftPractice(service);
    const invited = (await invite('author', draft.id, await staffIdOf(service, 'coauthor'))).practice;
    const submitted = (await changePractice(service, 'author', 'submitPractice', invited)).practice;
    expect((await changePractice(service, 'editor', 'publishPractice', submitted)).__typename).toBe(
      'PracticeConsentMissing',
    );
    const author = await staffIdOf(service, 'author');
    expect((await change('author', 'removeAuthor', draft.id, { staffMemberId: author })).__typename).toBe('NotAllowed');
    // Agreeing to the text accepts the invitation.
    await done(change('coauthor', 'consentToPractice', draft.id, { expectedVersion: submitted.version }));
    expect((await changePractice(service, 'editor', 'publishPractice', submitted)).__typename).toBe('PracticeChanged');
  });

  it('is opened to the network by no author alone: both houses and the editors agree to it first', async () => {
    const draft = await draftPractice(service, { visibility: 'JOBCENTER' });
    await done(invite('author', draft.id, await staffIdOf(service, 'coauthor')));
    const agree = async (practice: MadePractice) => {
      const submitted = (await changePractice(service, 'author', 'submitPractice', practice)).practice;
      await done(change('coauthor', 'consentToPractice', practice.id, { expectedVersion: submitted.version }));
      return submitted;
    };
    const submitted = await agree({ id: draft.id, version: draft.version + 1 });
    const published = (await changePractice(service, 'editor', 'publishPractice', submitted)).practice;

    const opened = (await update('author', published, { visibility: 'NETWORK' })).practice;
    expect(opened).toMatchObject({ visibility: 'JOBCENTER', draft: { state: 'DRAFT', visibility: 'NETWORK' } });
    expect(await read('seeker', draft.id, 'id')).toBeNull();
    const unagreed = (await changePractice(service, 'author', 'submitPractice', opened)).practice;
    expect((await changePractice(service, 'editor', 'publishPractice', unagreed)).__typename).toBe(
      'PracticeConsentMissing',
    );
    await done(change('coauthor', 'consentToPractice', draft.id, { expectedVersion: unagreed.version }));
    const open = (await changePractice(service, 'editor', 'publishPractice', unagreed)).practice;
    expect(await read('seeker', draft.id, 'visibility draft { state }')).toEqual({
      visibility: 'NETWORK',
      draft: null,
    });

    const hidden = (await update('coauthor', open, { visibility: 'JOBCENTER' })).practice;
    expect(hidden).toMatchObject({ visibility: 'JOBCENTER', draft: null });
    expect(await read('seeker', draft.id, 'id')).toBeNull();
  });

  it('can be left by everybody but the last, even where nothing is left to see', async () => {
    const draft = await dialogue();
    const coauthor = await staffIdOf(service, 'coauthor');
    const left = await change('coauthor', 'removeAuthor', draft.id, { staffMemberId: coauthor });
    expect(left).toMatchObject({ __typename: 'PracticeChanged', practice: { id: draft.id } });
    expect(await read('coauthor', draft.id, 'id')).toBeNull();
    expect(await read('author', draft.id, 'partnerJobcenter { name }')).toEqual({ partnerJobcenter: null });
    const author = await staffIdOf(service, 'author');
    expect((await change('author', 'removeAuthor', draft.id, { staffMemberId: author })).__typename).toBe('NotAllowed');
    expect((await change('author', 'removeAuthor', draft.id, { staffMemberId: coauthor })).__typename).toBe('NotFound');
  });

  it('of houses that were merged since counts their people as one house', async () => {
    const houses = await housesByNumber(service);
    const [old, merged] = [houses.get('23106')!, houses.get('04502')!];
    const draft = await draftPractice(service, { who: 'seeker' });
    const { manager } = service.app.get(DataSource);
    await manager.query(
      `INSERT INTO jobcenter_successions (predecessor_id, successor_id, effective_on, kind) VALUES ($1, $2, '2026-01-01', 'MERGED')`,
      [old, merged],
    );
    await manager.query(`UPDATE staff_members SET jobcenter_id = $1 WHERE subject = 'seeker'`, [merged]);
    const invited = await invite('seeker', draft.id, await staffIdOf(service, 'organiser'));
    expect(invited.practice.partnerJobcenter).toBeNull();
    await done(invite('seeker', draft.id, await staffIdOf(service, 'coauthor')));
    const withOther = await change('coauthor', 'acceptInvitation', draft.id);
    expect(withOther.practice.partnerJobcenter.name).toBe('Jobcenter Stuttgart');
    const submitted = (await changePractice(service, 'seeker', 'submitPractice', withOther.practice)).practice;
    await done(change('coauthor', 'consentToPractice', draft.id, { expectedVersion: submitted.version }));
    expect((await changePractice(service, 'editor', 'publishPractice', submitted)).__typename).toBe('PracticeChanged');
    await manager.query(`UPDATE staff_members SET jobcenter_id = $1 WHERE subject = 'seeker'`, [old]);
    await manager.query(`DELETE FROM jobcenter_successions`);
  });
});
