/**
 * A source of pseudo-random choices that is the same in every run (mulberry32).
 * @typedef {object} Random
 * @property {() => number} next from 0 up to, not including, 1
 * @property {(from: number, to: number) => number} between a whole number, both ends included
 * @property {(share: number) => boolean} chance true with this probability
 * @property {<T>(list: readonly T[]) => T} pick any entry
 * @property {<T>(list: readonly T[]) => T} pickSkewed an entry; early ones far more often, as with words and topics of real life
 * @property {<T>(list: readonly T[], count: number) => T[]} sample different entries, at most `count`
 */

/**
 * @param {number} seed the same seed gives the same choices
 * @returns {Random}
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = (list) => list[Math.floor(next() * list.length)];
  return {
    next,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (share) => next() < share,
    pick,
    pickSkewed: (list) => list[Math.floor(next() ** 2 * list.length)],
    sample: (list, count) => {
      const chosen = new Set();
      for (let tries = 0; chosen.size < Math.min(count, list.length) && tries < count * 8; tries++)
        chosen.add(pick(list));
      return [...chosen];
    },
  };
}
