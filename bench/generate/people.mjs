import { idFor } from './ids.mjs';

const FIRST_NAMES = 'Alva Benno Cem Dörte Enno Fatma Gesa Hauke Ilse Jasper Kim Lale Mika Nuria Ole Pia'.split(' ');
const LAST_NAMES = 'Ahornsteg Birkenau Distelmeyer Erlenbruch Farnholt Ginsterweg Haselbach Lindenau Moosgrund'.split(
  ' ',
);
const PEOPLE_PER_HOUSE = 3;
const JOINED_AT = new Date('2022-01-03T08:00:00Z');

/**
 * Staff of every house, to be authors and seats: rows of `staff_members`, fictional, unable to sign in.
 *
 * @param {import('./random.mjs').Random} random
 * @param {readonly { id: string }[]} houses
 * @returns {{ id: string, jobcenter_id: string }[]} the people of a house stand together, in the order of the houses
 */
export function writePeople(random, houses) {
  return houses.flatMap((house, index) =>
    Array.from({ length: PEOPLE_PER_HOUSE }, (_, seat) => ({
      id: idFor(`person:${index}:${seat}`, JOINED_AT),
      issuer: 'bench',
      subject: `${index}-${seat}`,
      display_name: `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`,
      state: 'ACTIVE',
      jobcenter_id: house.id,
      contactable: random.chance(0.7),
      created_at: JOINED_AT,
    })),
  );
}

/** Authors of a practice of the house: one, seldom two. */
export function authorsOf(random, people, houseIndex) {
  const colleagues = people.slice(houseIndex * PEOPLE_PER_HOUSE, (houseIndex + 1) * PEOPLE_PER_HOUSE);
  return random.sample(colleagues, random.chance(0.15) ? 2 : 1);
}
