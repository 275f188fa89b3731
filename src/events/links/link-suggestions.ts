import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { StaffDirectory } from '../../people/staff-directory.js';
import { Transactor } from '../../platform/database/transactor.js';
import type { TransactionHandle } from '../../platform/database/handles.js';
import { Facts } from '../../platform/jobs/facts.js';
import { defineJob, Jobs } from '../../platform/jobs/jobs.js';
import { PracticeVisibility } from '../../practices/practice.enums.js';
import { PracticeRepository } from '../../practices/practice.repository.js';
import type { PracticeView } from '../../practices/practice.view.js';
import { FailoverSearch } from '../../search/failover/failover-search.js';
import { VocabularyService } from '../../vocabularies/vocabulary.service.js';
import { VocabularyName } from '../../vocabularies/vocabulary.types.js';
import { talksChanged } from '../event.facts.js';
import { TalkKind, TalkState } from '../talks/talk.enums.js';
import { TalkRepository } from '../talks/talk.repository.js';
import type { TalkView } from '../talks/talk.view.js';
import { chooseLinks, toSearchText, type Candidate } from './link-scoring.js';
import { TalkLinkRepository, type SuggestedLink } from './talk-link.repository.js';

const proposeLinks = defineJob<{ talkIds: readonly string[] }>('events.propose-links', { retryLimit: 20 });
const proposeAnew = defineJob<Record<string, never>>('events.propose-anew', { retryLimit: 3 });

/** So many talks are looked at in one job, so that a worker that ends loses little. */
const BATCH = 50;
/** So many practices of the search, and of each speaker, are looked at. */
const CANDIDATES = 10;

/** Proposes practices for talks: by the words of the talk, its topics and its confirmed speakers, never by a name. */
@Injectable()
export class LinkSuggestions implements OnModuleInit {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: TalkLinkRepository,
    private readonly talks: TalkRepository,
    private readonly practices: PracticeRepository,
    private readonly search: FailoverSearch,
    private readonly staff: StaffDirectory,
    private readonly vocabularies: VocabularyService,
    private readonly facts: Facts,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(proposeLinks, ({ talkIds }) => this.suggest(talkIds));
    this.facts.participate(talksChanged, (tx, { talkIds }) => this.enqueue(tx, talkIds));
    // Practices that were published meanwhile are found at night.
    this.jobs.handle(proposeAnew, () =>
      this.transactor.run(async (tx) => this.enqueue(tx, await this.talks.listComingIds(tx, this.clock.now()))),
    );
    this.jobs.schedule(proposeAnew, '40 4 * * *', {});
  }

  private async enqueue(tx: TransactionHandle, talkIds: readonly string[]): Promise<void> {
    const batches = Array.from({ length: Math.ceil(talkIds.length / BATCH) }, (_, index) => ({
      talkIds: talkIds.slice(index * BATCH, (index + 1) * BATCH),
    }));
    await this.jobs.enqueueAll(tx, proposeLinks, batches);
  }

  private async suggest(talkIds: readonly string[]): Promise<void> {
    const talks = await this.talks.findByIds(this.transactor.reader, talkIds);
    const links: SuggestedLink[] = [];
    for (const talk of talks)
      if (talk.kind === TalkKind.TALK && talk.state !== TalkState.CANCELLED) links.push(...(await this.linksOf(talk)));
    await this.transactor.run((tx) => this.repository.suggest(tx, talkIds, links, this.clock.now()));
  }

  private async linksOf(talk: TalkView): Promise<SuggestedLink[]> {
    const { answer } = await this.search.search({
      kind: 'practice',
      text: toSearchText(talk),
      filter: {},
      houseIds: [],
      sort: 'RELEVANCE',
      offset: 0,
      limit: CANDIDATES,
      facets: [],
    });
    const speakerIds = talk.speakers.flatMap(({ staffMemberId, confirmed }) =>
      confirmed && staffMemberId !== null ? [staffMemberId] : [],
    );
    const found = new Map(answer.hits.map(({ id, matches }) => [id, matches]));
    const practices = [
      ...(await this.practices.findByIds(this.transactor.reader, [...found.keys()])),
      ...(await this.listBy(speakerIds)).filter(({ id }) => !found.has(id)),
    ].filter(isOpenToAll);
    const speakers = speakerIds.length === 0 ? [] : await this.staff.listByIds(this.transactor.reader, speakerIds);
    const houses = speakers.flatMap(({ jobcenterId }) => jobcenterId ?? []);
    const candidates: Candidate[] = [];
    for (const practice of practices)
      candidates.push({
        practiceId: practice.id,
        matches: found.get(practice.id) ?? [],
        topics: await this.topicsOf(practice),
        isOfSpeaker: practice.authors.some(
          ({ staffMemberId, confirmed }) => confirmed && speakerIds.includes(staffMemberId),
        ),
        isOfSpeakersHouse: houses.includes(practice.jobcenterId),
      });
    return chooseLinks(talk, candidates).map((link) => ({ ...link, talkId: talk.id }));
  }

  private async listBy(staffMemberIds: readonly string[]): Promise<PracticeView[]> {
    const lists = [];
    for (const id of staffMemberIds)
      lists.push(await this.practices.listByAuthor(this.transactor.reader, id, undefined, CANDIDATES));
    return [...new Map(lists.flat().map((practice) => [practice.id, practice])).values()];
  }

  private async topicsOf(practice: PracticeView): Promise<Candidate['topics']> {
    const topics = [];
    for (const code of practice.revision!.content!.topics) {
      const entry = await this.vocabularies.find(VocabularyName.TOPICS, code);
      if (entry) topics.push({ label: entry.label, aliases: entry.aliases });
    }
    return topics;
  }
}

function isOpenToAll(practice: PracticeView): boolean {
  return (
    practice.visibility === PracticeVisibility.NETWORK &&
    practice.archivedAt === null &&
    practice.revision?.content != null
  );
}
