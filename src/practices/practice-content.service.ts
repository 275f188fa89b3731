import { Injectable } from '@nestjs/common';
import { VocabularyService } from '../vocabularies/vocabulary.service.js';
import { VocabularyName } from '../vocabularies/vocabulary.types.js';
import { checkContent, type ContentViolation, type PracticeContent } from './practice-content.js';
import type { PracticeContentInput } from './practice.inputs.js';

/** Fields that are lists of codes. */
const CODE_LISTS = {
  topics: VocabularyName.TOPICS,
  targetGroups: VocabularyName.TARGET_GROUPS,
  instruments: VocabularyName.INSTRUMENTS,
  workingFormats: VocabularyName.WORKING_FORMATS,
  deliveryChannels: VocabularyName.DELIVERY_CHANNELS,
} as const;

/** Puts what a client sends onto a content: codes are checked and brought up to date, absent fields stay, null empties. */
@Injectable()
export class PracticeContentService {
  constructor(private readonly vocabularies: VocabularyService) {}

  /**
   * The input with the codes of today. To be called outside a transaction: it may wait for a database connection of its own.
   * @throws BadUserInputError that names an unknown vocabulary code
   */
  async toValidCodes(input: PracticeContentInput): Promise<PracticeContentInput> {
    const valid: PracticeContentInput = { ...input };
    for (const field of Object.keys(CODE_LISTS) as (keyof typeof CODE_LISTS)[]) {
      const codes = input[field];
      if (codes) valid[field] = await this.vocabularies.toValidCodes(CODE_LISTS[field], codes, `content.${field}`);
    }
    if (input.maturity != null)
      valid.maturity = await this.vocabularies.toValidCode(VocabularyName.MATURITY, input.maturity, 'content.maturity');
    if (input.exclusions) valid.exclusions = await Promise.all(input.exclusions.map(this.toValidExclusion));
    if (input.partners) valid.partners = await Promise.all(input.partners.map(this.toValidPartner));
    if (input.result?.evidenceKind != null) {
      const field = 'content.result.evidenceKind';
      const kind = input.result.evidenceKind;
      const evidenceKind = await this.vocabularies.toValidCode(VocabularyName.EVIDENCE_KINDS, kind, field);
      valid.result = { ...input.result, evidenceKind };
    }
    return valid;
  }

  /** The new content in its normal form, or every violation at once. The codes of the input have been checked. */
  merge(
    present: PracticeContent,
    input: PracticeContentInput,
  ): { readonly content: PracticeContent } | { readonly violations: readonly ContentViolation[] } {
    const { result, ...fields } = input;
    return checkContent({
      ...present,
      ...given(fields),
      ...(result === undefined
        ? {}
        : { result: result === null ? undefined : { ...present.result, ...given(result) } }),
    });
  }

  private readonly toValidExclusion = async <Exclusion extends { targetGroup: string }>(
    exclusion: Exclusion,
    index: number,
  ): Promise<Exclusion> => {
    const field = `content.exclusions.${index}.targetGroup`;
    const code = await this.vocabularies.toValidCode(VocabularyName.TARGET_GROUPS, exclusion.targetGroup, field);
    return { ...exclusion, targetGroup: code };
  };

  private readonly toValidPartner = async <Partner extends { kind: string }>(
    partner: Partner,
    index: number,
  ): Promise<Partner> => {
    const field = `content.partners.${index}.kind`;
    const code = await this.vocabularies.toValidCode(VocabularyName.PARTNER_KINDS, partner.kind, field);
    return { ...partner, kind: code };
  };
}

/** Absent fields are left out; null becomes undefined, for which the schema puts the empty value. */
function given(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, value === null ? undefined : withoutNulls(value)]),
  );
}

/** Optional parts of list entries may come as null where the schema has a default. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null && part !== undefined));
}
