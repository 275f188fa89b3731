import { Injectable } from '@nestjs/common';
import { VocabularyService } from '../vocabularies/vocabulary.service.js';
import { VocabularyName } from '../vocabularies/vocabulary.types.js';
import { checkContent, type ContentViolation, type PracticeContent } from './practice-content.js';
import type { PracticeContentInput } from './practice.inputs.js';

/** Puts what a client sends onto a content: absent fields stay, null empties, codes are checked and brought up to date. */
@Injectable()
export class PracticeContentService {
  constructor(private readonly vocabularies: VocabularyService) {}

  /**
   * The new content in its normal form, or every violation at once.
   * @throws BadUserInputError that names an unknown vocabulary code
   */
  async merge(
    present: PracticeContent,
    input: PracticeContentInput,
  ): Promise<{ content: PracticeContent } | { violations: readonly ContentViolation[] }> {
    const { result, ...fields } = input;
    const merged = {
      ...present,
      ...given(fields),
      ...(result === undefined
        ? {}
        : { result: result === null ? undefined : { ...present.result, ...given(result) } }),
    };
    const checked = checkContent(merged);
    return 'violations' in checked ? checked : { content: await this.withValidCodes(checked.content) };
  }

  private async withValidCodes(content: PracticeContent): Promise<PracticeContent> {
    const valid = (name: VocabularyName, codes: readonly string[], field: string) =>
      this.vocabularies.toValidCodes(name, codes, `content.${field}`);
    const validOne = async (name: VocabularyName, code: string | null, field: string) =>
      code === null ? null : this.vocabularies.toValidCode(name, code, `content.${field}`);
    return {
      ...content,
      topics: await valid(VocabularyName.TOPICS, content.topics, 'topics'),
      targetGroups: await valid(VocabularyName.TARGET_GROUPS, content.targetGroups, 'targetGroups'),
      instruments: await valid(VocabularyName.INSTRUMENTS, content.instruments, 'instruments'),
      workingFormats: await valid(VocabularyName.WORKING_FORMATS, content.workingFormats, 'workingFormats'),
      deliveryChannels: await valid(VocabularyName.DELIVERY_CHANNELS, content.deliveryChannels, 'deliveryChannels'),
      maturity: await validOne(VocabularyName.MATURITY, content.maturity, 'maturity'),
      exclusions: await Promise.all(
        content.exclusions.map(async (entry, index) => ({
          ...entry,
          targetGroup: (await validOne(
            VocabularyName.TARGET_GROUPS,
            entry.targetGroup,
            `exclusions.${index}.targetGroup`,
          ))!,
        })),
      ),
      partners: await Promise.all(
        content.partners.map(async (partner, index) => ({
          ...partner,
          kind: (await validOne(VocabularyName.PARTNER_KINDS, partner.kind, `partners.${index}.kind`))!,
        })),
      ),
      result: {
        ...content.result,
        evidenceKind: await validOne(VocabularyName.EVIDENCE_KINDS, content.result.evidenceKind, 'result.evidenceKind'),
      },
    };
  }
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
