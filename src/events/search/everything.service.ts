import { Injectable } from '@nestjs/common';
import type { Member } from '../../kernel/actor.js';
import { BadUserInputError } from '../../kernel/errors.js';
import { JobcenterService } from '../../jobcenters/jobcenter.service.js';
import type { SearchHit, SearchKind } from '../../search/engine/search-engine.js';
import { FailoverSearch, type AnsweredSearch } from '../../search/failover/failover-search.js';
import { PracticeHits } from '../../search/practice-hits.js';
import { toSearchText } from '../../search/search-text.js';
import type { MatchedWordType } from '../../search/search.types.js';
import { EventReader } from '../event.reader.js';
import { TalkReader } from '../talks/talk.reader.js';
import { isFindable } from '../talks/talk.policy.js';
import type { Found, FoundEverything, FoundKind } from './everything.types.js';

const MOST = 20;

/** The one search box: each kind is searched and ranked on its own, all at once. */
@Injectable()
export class EverythingService {
  constructor(
    private readonly engines: FailoverSearch,
    private readonly practices: PracticeHits,
    private readonly talks: TalkReader,
    private readonly events: EventReader,
    private readonly jobcenters: JobcenterService,
  ) {}

  /**
   * The best hits of each of the kinds, as far as the member may see them; an empty text finds nothing.
   * @throws BadUserInputError on a text that is too long, no kind, or a bad `first`
   */
  async search(actor: Member, query: string, kinds: readonly FoundKind[], first: number): Promise<FoundEverything> {
    const text = toSearchText(query);
    if (first < 1 || first > MOST) throw new BadUserInputError('first', `first muss zwischen 1 und ${MOST} liegen.`);
    if (kinds.length === 0) throw new BadUserInputError('kinds', 'Nennen Sie mindestens eine Art von Treffern.');
    const answers = new Map<SearchKind, AnsweredSearch>();
    const ask = async (kind: SearchKind): Promise<void> => {
      const answered = await this.engines.search({
        kind,
        text,
        filter: {},
        houseIds: actor.ownHouseIds,
        sort: 'RELEVANCE',
        offset: 0,
        limit: first,
        facets: [],
      });
      answers.set(kind, answered);
    };
    // Without a text every document is a hit, which says nothing about any of them.
    if (text !== '') await Promise.all([...new Set<SearchKind>(kinds)].map(ask));
    const found = async <Node>(
      kind: `${FoundKind}`,
      read: (hits: readonly SearchHit[]) => Promise<(Node | undefined)[]>,
    ): Promise<Found<Node> | null> => {
      if (!kinds.some((asked) => asked === kind)) return null;
      const answer = answers.get(kind)?.answer;
      if (!answer) return { totalCount: 0, totalCountIsLowerBound: false, onlyCommonWords: false, nodes: [] };
      const { totalCount, totalCountIsLowerBound, onlyCommonWords, hits } = answer;
      const nodes = (await read(hits)).filter((node): node is Awaited<Node> & Node => node !== undefined);
      return { totalCount, totalCountIsLowerBound, onlyCommonWords, nodes };
    };
    const [practices, talks, events, jobcenters] = await Promise.all([
      found('practice', (hits) => this.practices.read(actor, hits)),
      found('talk', (hits) => this.readTalks(actor, hits)),
      found('event', (hits) => this.readEvents(actor, hits)),
      found('jobcenter', (hits) => this.readJobcenters(hits)),
    ]);
    const engines = [...answers.values()].map(({ engine }) => engine);
    const engine = engines.find(({ degraded }) => degraded) ?? engines[0] ?? null;
    return { practices, talks, events, jobcenters, engine };
  }

  private async readTalks(actor: Member, hits: readonly SearchHit[]) {
    const talks = await this.talks.listVisible(actor, idsOf(hits));
    const byId = new Map(talks.filter(({ view }) => isFindable(view)).map((talk) => [talk.id, talk]));
    return hits.map((hit) => {
      const talk = byId.get(hit.id);
      return talk && { talk, ...shown(hit) };
    });
  }

  private async readEvents(actor: Member, hits: readonly SearchHit[]) {
    const byId = new Map((await this.events.listVisible(actor, idsOf(hits))).map((event) => [event.id, event]));
    return hits.map((hit) => {
      const event = byId.get(hit.id);
      return event && { event, ...shown(hit) };
    });
  }

  private async readJobcenters(hits: readonly SearchHit[]) {
    const byId = new Map((await this.jobcenters.listByIds(idsOf(hits))).map((house) => [house.id, house]));
    return hits.map((hit) => {
      const jobcenter = byId.get(hit.id);
      return jobcenter && { jobcenter, ...shown(hit) };
    });
  }
}

function idsOf(hits: readonly SearchHit[]): string[] {
  return hits.map(({ id }) => id);
}

function shown({ titleHtml, snippetHtml, matches }: SearchHit) {
  return { titleHtml, snippetHtml, matches: matches as MatchedWordType[] };
}
