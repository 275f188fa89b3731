import { Injectable, type OnModuleInit } from '@nestjs/common';
import { germanDateOf } from '../kernel/dates.js';
import { JobcenterService } from '../jobcenters/jobcenter.service.js';
import { jobcenterChanged } from '../jobcenters/jobcenter.facts.js';
import type { Jobcenter } from '../jobcenters/jobcenter.types.js';
import type { DatabaseHandle, TransactionHandle } from '../platform/database/handles.js';
import { Facts } from '../platform/jobs/facts.js';
import { practiceChanged } from '../practices/practice.facts.js';
import { PracticeVisibility } from '../practices/practice.enums.js';
import { PracticeRepository } from '../practices/practice.repository.js';
import type { PracticeContent } from '../practices/practice-content.js';
import type { PracticeView } from '../practices/practice.view.js';
import type { VocabularyEntries } from '../vocabularies/vocabulary-entries.js';
import { vocabularyChanged } from '../vocabularies/vocabulary.facts.js';
import { VocabularyService } from '../vocabularies/vocabulary.service.js';
import { VocabularyName } from '../vocabularies/vocabulary.types.js';
import { caseloadBandOf } from '../jobcenters/caseload-band.js';
import type { FacetName, SearchDocument } from './engine/search-engine.js';
import type { SearchSource } from './engine/search-source.js';
import { Indexer } from './indexer.js';
import { toPlainText } from './plain-text.js';

/** Facets whose codes are entries of a vocabulary, for their labels and aliases. */
export const FACET_VOCABULARIES: Partial<Record<FacetName, VocabularyName>> = {
  topic: VocabularyName.TOPICS,
  targetGroup: VocabularyName.TARGET_GROUPS,
  instrument: VocabularyName.INSTRUMENTS,
  workingFormat: VocabularyName.WORKING_FORMATS,
  deliveryChannel: VocabularyName.DELIVERY_CHANNELS,
  result: VocabularyName.RESULT_KINDS,
  maturity: VocabularyName.MATURITY,
  organisationForm: VocabularyName.ORGANISATION_FORMS,
  land: VocabularyName.LAENDER,
  comparisonType: VocabularyName.COMPARISON_TYPES,
};

const INDEXED_VOCABULARIES: readonly string[] = Object.values(FACET_VOCABULARIES);

/** Published practices as search documents, with the house as it is today. */
@Injectable()
export class PracticeSource implements SearchSource, OnModuleInit {
  readonly kind = 'practice';

  constructor(
    private readonly indexer: Indexer,
    private readonly practices: PracticeRepository,
    private readonly jobcenters: JobcenterService,
    private readonly vocabularies: VocabularyService,
    private readonly facts: Facts,
  ) {}

  onModuleInit(): void {
    this.indexer.register(this);
    this.facts.participate(practiceChanged, (tx, { practiceId }) => this.indexer.enqueue(tx, this.kind, practiceId));
    this.facts.participate(vocabularyChanged, async (tx, { vocabulary, codes }) => {
      if (!INDEXED_VOCABULARIES.includes(vocabulary)) return;
      await this.enqueueAll(tx, await this.practices.listPublishedIdsWithCodes(tx, codes));
    });
    this.facts.participate(jobcenterChanged, async (tx, { jobcenterId }) => {
      await this.enqueueAll(tx, await this.practices.listPublishedIdsOfJobcenter(tx, jobcenterId));
    });
  }

  listIds(handle: DatabaseHandle, afterId: string, limit: number): Promise<string[]> {
    return this.practices.listPublishedIds(handle, afterId, limit);
  }

  async load(handle: DatabaseHandle, ids: readonly string[]): Promise<SearchDocument[]> {
    const views = (await this.practices.findByIds(handle, ids)).filter(
      (view) => view.archivedAt === null && view.revision?.content,
    );
    const houses = new Map(
      (
        await this.jobcenters.listByIds(
          views.map((view) => view.jobcenterId),
          handle,
        )
      ).map((house) => [house.id, house]),
    );
    const entries = await this.vocabularies.hold(handle);
    return views.map((view) => toDocument(view, houses.get(view.jobcenterId)!, entries));
  }

  private async enqueueAll(tx: TransactionHandle, ids: readonly string[]): Promise<void> {
    await this.practices.raiseSearchVersion(tx, ids);
    await this.indexer.enqueueAll(tx, this.kind, ids);
  }
}

function toDocument(view: PracticeView, house: Jobcenter, entries: VocabularyEntries): SearchDocument {
  const { content, html } = view.revision!;
  const facets = toSuccessors(facetsOf(view, content!, house), entries);
  return {
    kind: 'practice',
    id: view.id,
    searchVersion: view.searchVersion,
    network: view.visibility === PracticeVisibility.NETWORK,
    houseIds: [view.jobcenterId, ...(view.partnerJobcenterId === null ? [] : [view.partnerJobcenterId])],
    title: content!.title,
    keywords: [house.name, house.place ?? '', ...wordsOf(facets, entries)].join(', '),
    body: bodyOf(content!, html!),
    facets,
    publishedAt: view.firstPublishedAt!,
    confirmedAt: view.lastConfirmedAt,
  };
}

/** Write-ups keep the codes of their time; a filter knows today's. */
function toSuccessors(facets: SearchDocument['facets'], entries: VocabularyEntries): SearchDocument['facets'] {
  return Object.fromEntries(
    Object.entries(facets).map(([facet, codes]) => {
      const vocabulary = FACET_VOCABULARIES[facet as FacetName];
      const today = codes!.map((code) => (vocabulary && entries.findSuccessor(vocabulary, code)?.code) ?? code);
      return [facet, [...new Set(today)]];
    }),
  );
}

/** Labels and aliases: the old words find what is written with today's. */
function wordsOf(facets: SearchDocument['facets'], entries: VocabularyEntries): string[] {
  return Object.entries(facets).flatMap(([facet, codes]) => {
    const vocabulary = FACET_VOCABULARIES[facet as FacetName];
    if (!vocabulary) return [];
    return codes!.flatMap((code) => {
      const entry = entries.find(vocabulary, code);
      return entry ? [entry.label, ...entry.aliases] : [];
    });
  });
}

function facetsOf(view: PracticeView, content: PracticeContent, house: Jobcenter): SearchDocument['facets'] {
  const one = (code: string | null): string[] => (code === null ? [] : [code]);
  const facets: Record<FacetName, string[]> = {
    topic: content.topics,
    targetGroup: content.targetGroups,
    instrument: content.instruments,
    workingFormat: content.workingFormats,
    deliveryChannel: content.deliveryChannels,
    result: one(content.result.kind),
    maturity: one(content.maturity),
    organisationForm: [house.form],
    land: one(house.land),
    comparisonType: one(house.comparisonType),
    caseloadBand: one(caseloadBandOf(house.caseloadRatio ?? content.triedAtCaseload?.ratio ?? null)),
    jobcenter: [house.id],
    year: [germanDateOf(view.firstPublishedAt!).slice(0, 4)],
  };
  return Object.fromEntries(Object.entries(facets).filter(([, codes]) => codes.length > 0));
}

function bodyOf(content: PracticeContent, html: { problem: string; approach: string }): string {
  return [
    content.summary,
    toPlainText(html.problem),
    toPlainText(html.approach),
    ...content.steps.flatMap((step) => [step.description, step.responsible]),
    ...content.exclusions.map((exclusion) => exclusion.reason),
    content.go,
    content.noGo,
    ...content.successConditions,
    content.effort,
    ...content.legalBasis.map(({ law, section }) => `${law} ${section}`),
    ...content.partners.map((partner) => partner.name ?? ''),
    content.result.description,
    ...content.result.metrics.flatMap((metric) => [metric.name, metric.population, metric.definition]),
  ]
    .filter((part) => part !== '')
    .join('\n');
}
