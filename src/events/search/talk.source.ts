import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { Facts } from '../../platform/jobs/facts.js';
import { renderMarkdown } from '../../practices/practice-html.js';
import type { SearchDocument } from '../../search/engine/search-engine.js';
import type { SearchSource } from '../../search/engine/search-source.js';
import { Indexer } from '../../search/indexer.js';
import { toPlainText } from '../../search/plain-text.js';
import { eventChanged, talksChanged } from '../event.facts.js';
import { EventRepository } from '../event.repository.js';
import type { EventView } from '../event.view.js';
import { isFindable } from '../talks/talk.policy.js';
import { TalkRepository } from '../talks/talk.repository.js';
import type { TalkView } from '../talks/talk.view.js';

/** Talks of published events as search documents; breaks and what is cancelled are none. */
@Injectable()
export class TalkSource implements SearchSource, OnModuleInit {
  readonly kind = 'talk';

  constructor(
    private readonly indexer: Indexer,
    private readonly talks: TalkRepository,
    private readonly events: EventRepository,
    private readonly facts: Facts,
  ) {}

  onModuleInit(): void {
    this.indexer.register(this);
    this.facts.participate(talksChanged, (tx, { talkIds }) => this.indexer.enqueueAll(tx, this.kind, talkIds));
    this.facts.participate(eventChanged, (tx, { eventId }) => this.reindexAllOf(tx, eventId));
  }

  listIds(handle: DatabaseHandle, afterId: string, limit: number): Promise<string[]> {
    return this.talks.listFindableIds(handle, afterId, limit);
  }

  async load(handle: DatabaseHandle, ids: readonly string[]): Promise<SearchDocument[]> {
    const talks = (await this.talks.findByIds(handle, ids)).filter(isFindable);
    const eventIds = [...new Set(talks.map(({ eventId }) => eventId))];
    const events = new Map((await this.events.findByIds(handle, eventIds)).map((event) => [event.id, event]));
    return talks.map((talk) => this.toDocument(talk, events.get(talk.eventId)!));
  }

  /** Talks carry the title and the place of their event. */
  private async reindexAllOf(tx: TransactionHandle, eventId: string): Promise<void> {
    await this.indexer.enqueueAll(tx, this.kind, await this.talks.raiseSearchVersions(tx, eventId));
  }

  private toDocument(talk: TalkView, event: EventView): SearchDocument {
    return {
      kind: this.kind,
      id: talk.id,
      searchVersion: talk.searchVersion,
      network: true,
      houseIds: [event.jobcenterId],
      title: talk.title,
      keywords: [talk.track, event.title, event.place, ...talk.speakers.map(({ name }) => name)]
        .filter((word) => word !== null)
        .join(' '),
      body: [
        talk.subtitle ?? '',
        ...[talk.abstract, talk.description].map((text) => toPlainText(renderMarkdown(text ?? ''))),
      ]
        .filter((text) => text !== '')
        .join('\n'),
      facets: { year: [event.startsOn.slice(0, 4)] },
      publishedAt: event.publishedAt!,
      confirmedAt: null,
    };
  }
}
