import { Injectable } from '@nestjs/common';
import type { Member } from '../kernel/actor.js';
import { PracticeReader } from '../practices/practice.reader.js';
import type { SearchHit } from './engine/search-engine.js';
import type { MatchedWordType, PracticeHit } from './search.types.js';

/** Gives the hits of an engine their practices, with the policy applied again. */
@Injectable()
export class PracticeHits {
  constructor(private readonly practices: PracticeReader) {}

  /** One entry for each hit, in their order; undefined for what the member may not read, or what is gone meanwhile. */
  async read(actor: Member, hits: readonly SearchHit[]): Promise<(PracticeHit | undefined)[]> {
    const readable = new Map(
      (
        await this.practices.listReadable(
          actor,
          hits.map((hit) => hit.id),
        )
      ).map((practice) => [practice.id, practice]),
    );
    return hits.map(({ id, titleHtml, snippetHtml, matches }) => {
      const practice = readable.get(id);
      return practice && { practice, titleHtml, snippetHtml, matches: matches as MatchedWordType[] };
    });
  }
}
