import type { SearchEngine } from './search-engine.js';

/**
 * The engines in use. Each has an index of its own, and all are kept current, so that the understudy can answer at any
 * moment for the one that usually does.
 */
export class SearchEngines {
  /** All of them, PostgreSQL first. */
  readonly all: readonly SearchEngine[];
  /** The one that usually answers. */
  readonly usual: SearchEngine;

  /**
   * @param understudy the index inside PostgreSQL, which is there whenever the service is
   * @param outside an engine outside, when one is configured
   */
  constructor(
    readonly understudy: SearchEngine,
    outside?: SearchEngine,
  ) {
    this.all = outside ? [understudy, outside] : [understudy];
    this.usual = outside ?? understudy;
  }
}
