import { Injectable } from '@nestjs/common';
import type { Member } from '../kernel/actor.js';
import { PracticeReader } from '../practices/practice.reader.js';
import type { Practice } from '../practices/practice.types.js';
import type { SearchHit } from './engine/search-engine.js';
import type { MatchedWordType, PracticeHit } from './search.types.js';

/** Gives the hits of an engine their practices, with the policy applied again. */
@Injectable()
export class PracticeHits {
  constructor(private readonly practices: PracticeReader) {}

  /**
   * The practices among the ids that the member may read. Begun as soon as an engine knows its hits.
   * Unless they are read `whole`, there is nothing in their `WHOLE_FIELDS`.
   */
  async load(actor: Member, ids: readonly string[], whole = true): Promise<ReadonlyMap<string, Practice>> {
    const practices = await this.practices.listReadable(actor, ids, whole);
    return new Map(practices.map((practice) => [practice.id, practice]));
  }

  /**
   * One entry for each hit, in their order; undefined for what the member may not read, or what is gone meanwhile.
   * `loaded` is what `load` gave for these hits; without it they are read now.
   */
  async read(
    actor: Member,
    hits: readonly SearchHit[],
    loaded?: ReadonlyMap<string, Practice>,
  ): Promise<(PracticeHit | undefined)[]> {
    const readable =
      loaded ??
      (await this.load(
        actor,
        hits.map(({ id }) => id),
      ));
    return hits.map(({ id, titleHtml, snippetHtml, matches }) => {
      const practice = readable.get(id);
      return practice && { practice, titleHtml, snippetHtml, matches: matches as MatchedWordType[] };
    });
  }
}
