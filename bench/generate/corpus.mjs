const NOUN = /[A-ZÄÖÜ][a-zäöüß]{5,}/gu;

/**
 * Knows in how many practices each noun stands, so that searches for rare and for common words can be chosen.
 */
export class Corpus {
  /** Slugs of the practices that the whole network may read. @type {string[]} */
  slugs = [];
  #documents = new Map();
  #size = 0;

  /** Notes the nouns of one practice. */
  add(content) {
    this.#size++;
    const text = [content.title, content.summary, content.problem, content.approach].join(' ');
    for (const word of new Set(text.match(NOUN))) this.#documents.set(word, (this.#documents.get(word) ?? 0) + 1);
  }

  /**
   * Nouns that stand in so many practices, in a fixed order.
   * @param {number} from least number of practices
   * @param {number} to greatest number of practices
   * @param {number} count at most this many, spread evenly over all there are
   * @throws Error when there is none
   */
  nouns(from, to, count) {
    const all = [...this.#documents]
      .filter(([, documents]) => documents >= from && documents <= to)
      .map(([word]) => word)
      .sort();
    if (all.length === 0) throw new Error(`No noun stands in ${from} to ${to} practices.`);
    const length = Math.min(count, all.length);
    return Array.from({ length }, (_, index) => all[Math.floor((index * all.length) / length)]);
  }

  /** Nouns in at least a share of all practices. */
  commonNouns(share, count) {
    return this.nouns(Math.ceil(share * this.#size), this.#size, count);
  }
}
