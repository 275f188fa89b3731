import { Injectable } from '@nestjs/common';
import { toId } from '../kernel/ids.js';
import { CASELOAD_BAND_LABELS, type CaseloadBand } from '../jobcenters/caseload-band.js';
import { JobcenterService } from '../jobcenters/jobcenter.service.js';
import { VocabularyService } from '../vocabularies/vocabulary.service.js';
import { VocabularyName } from '../vocabularies/vocabulary.types.js';
import { FACET_NAMES, type FacetName, type SearchQuery } from './engine/search-engine.js';
import { FACET_VOCABULARIES } from './practice.source.js';
import type { PracticeFilter } from './search.types.js';

/** Converts filters of clients to those of an engine, and codes to labels. */
@Injectable()
export class PracticeFilters {
  constructor(
    private readonly jobcenters: JobcenterService,
    private readonly vocabularies: VocabularyService,
  ) {}

  /** The filter for an engine. @throws BadUserInputError naming the field and an unknown code */
  async toEngineFilter(filter: PracticeFilter): Promise<SearchQuery['filter']> {
    const codes = async (name: VocabularyName, given: string[] | null | undefined, field: string): Promise<string[]> =>
      given ? this.vocabularies.toValidCodes(name, given, `filter.${field}`) : [];
    return {
      topic: await codes(VocabularyName.TOPICS, filter.topics, 'topics'),
      targetGroup: await codes(VocabularyName.TARGET_GROUPS, filter.targetGroups, 'targetGroups'),
      instrument: await codes(VocabularyName.INSTRUMENTS, filter.instruments, 'instruments'),
      workingFormat: await codes(VocabularyName.WORKING_FORMATS, filter.workingFormats, 'workingFormats'),
      deliveryChannel: await codes(VocabularyName.DELIVERY_CHANNELS, filter.deliveryChannels, 'deliveryChannels'),
      result: filter.results ?? [],
      maturity: await codes(VocabularyName.MATURITY, filter.maturity, 'maturity'),
      organisationForm: filter.organisationForms ?? [],
      land: await codes(VocabularyName.LAENDER, filter.laender, 'laender'),
      comparisonType: await codes(VocabularyName.COMPARISON_TYPES, filter.comparisonTypes, 'comparisonTypes'),
      caseloadBand: filter.caseloadBands ?? [],
      jobcenter: (filter.jobcenterIds ?? []).map(toId),
      year: (filter.years ?? []).map(String),
    };
  }

  /** A stored filter with the codes of today: replaced ones are their successors. */
  async toCurrent(filter: SearchQuery['filter']): Promise<SearchQuery['filter']> {
    const current: Partial<Record<FacetName, readonly string[]>> = {};
    for (const facet of FACET_NAMES) {
      const codes = filter[facet];
      const vocabulary = FACET_VOCABULARIES[facet];
      if (codes) current[facet] = vocabulary ? await this.vocabularies.toValidCodes(vocabulary, codes, facet) : codes;
    }
    return current;
  }

  /** German labels of the codes of a facet; years and what is unknown are left out. */
  async labelsOf(facet: FacetName, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const vocabulary = FACET_VOCABULARIES[facet];
    if (vocabulary)
      return new Map((await this.vocabularies.list(vocabulary)).map((entry) => [entry.code, entry.label]));
    if (facet === 'caseloadBand')
      return new Map(codes.map((code) => [code, CASELOAD_BAND_LABELS[code as CaseloadBand]]));
    if (facet === 'jobcenter')
      return new Map((await this.jobcenters.listByIds(codes)).map((house) => [house.id, house.name]));
    return new Map();
  }
}
