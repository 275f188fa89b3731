import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobcenterService } from '../jobcenters/jobcenter.service.js';
import { jobcenterChanged } from '../jobcenters/jobcenter.facts.js';
import type { Jobcenter } from '../jobcenters/jobcenter.types.js';
import type { DatabaseHandle, TransactionHandle } from '../platform/database/handles.js';
import { Facts } from '../platform/jobs/facts.js';
import { vocabularyChanged } from '../vocabularies/vocabulary.facts.js';
import { VocabularyService } from '../vocabularies/vocabulary.service.js';
import { VocabularyName } from '../vocabularies/vocabulary.types.js';
import type { SearchDocument } from './engine/search-engine.js';
import type { SearchSource } from './engine/search-source.js';
import { Indexer } from './indexer.js';

/** The jobcenters of today are of no date that a list could be sorted by. */
const NO_DATE = new Date(0);
/** What a house has of the vocabularies whose words its document carries. */
const CODES: Readonly<Record<string, ((house: Jobcenter) => string | null) | undefined>> = {
  [VocabularyName.ORGANISATION_FORMS]: ({ form }) => form,
  [VocabularyName.LAENDER]: ({ land }) => land,
};

/** Jobcenters as search documents: found by name, place, Land and legal form. */
@Injectable()
export class JobcenterSource implements SearchSource, OnModuleInit {
  readonly kind = 'jobcenter';

  constructor(
    private readonly indexer: Indexer,
    private readonly jobcenters: JobcenterService,
    private readonly vocabularies: VocabularyService,
    private readonly facts: Facts,
  ) {}

  onModuleInit(): void {
    this.indexer.register(this);
    this.facts.participate(jobcenterChanged, (tx, { jobcenterId }) => this.indexer.enqueue(tx, this.kind, jobcenterId));
    this.facts.participate(vocabularyChanged, (tx, { vocabulary, codes }) => this.reindexWith(tx, vocabulary, codes));
  }

  async listIds(_handle: DatabaseHandle, afterId: string, limit: number): Promise<string[]> {
    const houses = (await this.jobcenters.listAll()).filter(({ closedOn }) => closedOn === null);
    return houses
      .map(({ id }) => id)
      .filter((id) => id > afterId)
      .sort()
      .slice(0, limit);
  }

  async load(handle: DatabaseHandle, ids: readonly string[]): Promise<SearchDocument[]> {
    const houses = await this.jobcenters.listByIds(ids, handle);
    return Promise.all(houses.filter(({ closedOn }) => closedOn === null).map((house) => this.toDocument(house)));
  }

  /** Houses carry the words for their legal form and their Land. */
  private async reindexWith(tx: TransactionHandle, vocabulary: string, codes: readonly string[]): Promise<void> {
    const codeOf = CODES[vocabulary];
    if (!codeOf) return;
    const houses = (await this.jobcenters.listAll()).filter((house) => codes.includes(codeOf(house) ?? ''));
    await this.indexer.enqueueAll(
      tx,
      this.kind,
      houses.map(({ id }) => id),
    );
  }

  private async toDocument(house: Jobcenter): Promise<SearchDocument> {
    const form = await this.vocabularies.find(VocabularyName.ORGANISATION_FORMS, house.form);
    const land = house.land === null ? undefined : await this.vocabularies.find(VocabularyName.LAENDER, house.land);
    return {
      kind: this.kind,
      id: house.id,
      // The lock of the document is enough: whoever holds it reads what is there then, and writes it.
      searchVersion: 0,
      network: true,
      houseIds: [house.id],
      title: house.name,
      keywords: [house.place, house.officialName, ...wordsOf(land), ...wordsOf(form)]
        .filter((word) => word != null)
        .join(' '),
      body: '',
      facets: { organisationForm: [house.form], ...(house.land === null ? {} : { land: [house.land] }) },
      publishedAt: NO_DATE,
      confirmedAt: null,
    };
  }
}

function wordsOf(entry: { readonly label: string; readonly aliases: readonly string[] } | undefined): string[] {
  return entry ? [entry.label, ...entry.aliases] : [];
}
