import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Actor, type Role } from '../kernel/actor.js';
import { concerns, mayAdmit, mayGrant, mayManage, maySee, type StaffMemberStanding } from './people.policy.js';

const member = (...roles: Role[]): Actor => ({
  kind: 'MEMBER',
  staffMemberId: 'actor',
  jobcenterId: 'home',
  ownHouseIds: ['home', 'former'],
  roles,
});
const person = (standing: Partial<StaffMemberStanding>): StaffMemberStanding => ({
  id: 'person',
  state: 'ACTIVE',
  jobcenterId: 'home',
  requestedJobcenterId: null,
  ...standing,
});
const waiting = (requestedJobcenterId: string | null) =>
  person({ state: 'PENDING', jobcenterId: null, requestedJobcenterId });
const left = person({ state: 'DEACTIVATED' });

describe('Who is in charge of somebody', () => {
  it.each([
    ['a coordinator of the house', member('COORDINATOR'), 'home', true],
    ['a coordinator of the house that took in the former one', member('COORDINATOR'), 'former', true],
    ['a coordinator of another house', member('COORDINATOR'), 'elsewhere', false],
    ['an admin, everywhere', member('ADMIN'), 'elsewhere', true],
    ['no editor', member('EDITOR', 'ORGANISER'), 'home', false],
    ['nobody who is not signed in', ANONYMOUS, 'home', false],
  ])('%s', (_who, actor, jobcenterId, expected) => {
    expect(mayManage(actor, person({ jobcenterId }))).toBe(expected);
  });
});

describe('Whom a waiting account concerns', () => {
  it.each([
    ['the coordinator of the house it named', member('COORDINATOR'), waiting('home'), false, true],
    [
      'not that of another house, even with the same mail domain',
      member('COORDINATOR'),
      waiting('elsewhere'),
      true,
      false,
    ],
    ['without a named house, those with the same mail domain', member('COORDINATOR'), waiting(null), true, true],
    ['without a named house, nobody of another domain', member('COORDINATOR'), waiting(null), false, false],
    ['every admin', member('ADMIN'), waiting(null), false, true],
    ['no member without a role', member(), waiting('home'), true, false],
  ])('%s', (_whom, actor, account, sharesMailDomain, expected) => {
    expect(concerns(actor, account, sharesMailDomain)).toBe(expected);
    expect(maySee(actor, account, sharesMailDomain)).toBe(expected);
  });
});

describe('Who sees somebody', () => {
  it('every member sees active colleagues, waiting accounts see themselves only', () => {
    const account: Actor = { kind: 'PENDING', staffMemberId: 'actor' };
    expect(maySee(member(), person({ jobcenterId: 'elsewhere' }), false)).toBe(true);
    expect(maySee(account, person({}), false)).toBe(false);
    expect(maySee(account, { ...waiting(null), id: 'actor' }, false)).toBe(true);
    expect(maySee(ANONYMOUS, person({}), false)).toBe(false);
  });

  it('those who left are seen by those who were in charge', () => {
    expect([member(), member('COORDINATOR'), member('ADMIN')].map((actor) => maySee(actor, left, false))).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('Who admits', () => {
  it('a coordinator into the house of today, not into a former or another one', () => {
    expect(
      ['home', 'former', 'elsewhere'].map((house) => mayAdmit(member('COORDINATOR'), waiting(null), house)),
    ).toEqual([true, false, false]);
  });

  it('an admin into every house, and takes back those who left', () => {
    expect(mayAdmit(member('ADMIN'), waiting(null), 'elsewhere')).toBe(true);
    expect([member('COORDINATOR'), member('ADMIN')].map((actor) => mayAdmit(actor, left, 'home'))).toEqual([
      false,
      true,
    ]);
  });
});

describe('Who grants', () => {
  it('a coordinator the own role in the own house, an admin all', () => {
    const roles: Role[] = ['COORDINATOR', 'EDITOR', 'ORGANISER', 'ADMIN'];
    expect(roles.map((role) => mayGrant(member('COORDINATOR'), person({}), role))).toEqual([true, false, false, false]);
    expect(roles.map((role) => mayGrant(member('COORDINATOR'), person({ jobcenterId: 'elsewhere' }), role))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(roles.map((role) => mayGrant(member('ADMIN'), person({ jobcenterId: 'elsewhere' }), role))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});
