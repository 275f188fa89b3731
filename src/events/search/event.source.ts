import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { Facts } from '../../platform/jobs/facts.js';
import { renderMarkdown } from '../../practices/practice-html.js';
import type { SearchDocument } from '../../search/engine/search-engine.js';
import type { SearchSource } from '../../search/engine/search-source.js';
import { Indexer } from '../../search/indexer.js';
import { toPlainText } from '../../search/plain-text.js';
import { vocabularyChanged } from '../../vocabularies/vocabulary.facts.js';
import { VocabularyService } from '../../vocabularies/vocabulary.service.js';
import { VocabularyName } from '../../vocabularies/vocabulary.types.js';
import { EventState } from '../event.enums.js';
import { eventChanged } from '../event.facts.js';
import { EventRepository } from '../event.repository.js';
import type { EventView } from '../event.view.js';

/** Published events as search documents. */
@Injectable()
export class EventSource implements SearchSource, OnModuleInit {
  readonly kind = 'event';

  constructor(
    private readonly indexer: Indexer,
    private readonly events: EventRepository,
    private readonly vocabularies: VocabularyService,
    private readonly facts: Facts,
  ) {}

  onModuleInit(): void {
    this.indexer.register(this);
    this.facts.participate(eventChanged, (tx, { eventId }) => this.indexer.enqueue(tx, this.kind, eventId));
    this.facts.participate(vocabularyChanged, async (tx, { vocabulary, codes }) => {
      if (vocabulary === VocabularyName.EVENT_KINDS) await this.reindexOfKinds(tx, codes);
    });
  }

  listIds(handle: DatabaseHandle, afterId: string, limit: number): Promise<string[]> {
    return this.events.listPublishedIds(handle, afterId, limit);
  }

  async load(handle: DatabaseHandle, ids: readonly string[]): Promise<SearchDocument[]> {
    const events = await this.events.findByIds(handle, ids);
    return Promise.all(
      events.filter(({ state }) => state === EventState.PUBLISHED).map((event) => this.toDocument(event)),
    );
  }

  /** Events carry the words for their kind. */
  private async reindexOfKinds(tx: TransactionHandle, kinds: readonly string[]): Promise<void> {
    await this.indexer.enqueueAll(tx, this.kind, await this.events.raiseSearchVersions(tx, kinds));
  }

  private async toDocument(event: EventView): Promise<SearchDocument> {
    const kind = await this.vocabularies.find(VocabularyName.EVENT_KINDS, event.kind);
    return {
      kind: this.kind,
      id: event.id,
      searchVersion: event.searchVersion,
      network: true,
      houseIds: [event.jobcenterId],
      title: event.title,
      keywords: [kind?.label, ...(kind?.aliases ?? []), event.place, event.organiser]
        .filter((word) => word != null)
        .join(' '),
      body: [event.description, event.review]
        .map((text) => (text === null ? '' : toPlainText(renderMarkdown(text))))
        .filter((text) => text !== '')
        .join('\n'),
      facets: { year: [event.startsOn.slice(0, 4)] },
      publishedAt: event.publishedAt!,
      confirmedAt: null,
    };
  }
}
