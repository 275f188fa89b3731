import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { VocabularyService } from '../vocabularies/vocabulary.service.js';
import { VocabularyEntry, VocabularyName } from '../vocabularies/vocabulary.types.js';
import { renderMarkdown } from './practice-html.js';
import { PracticeContent, PracticeExclusion, PracticePartner, PracticeResult } from './practice-content.types.js';

/** Fields of a content that need the vocabularies or the Markdown renderer. */
@Resolver(() => PracticeContent)
export class PracticeContentFieldsResolver {
  constructor(private readonly vocabularies: VocabularyService) {}

  @ResolveField(() => String)
  problemHtml(@Parent() { source, html }: PracticeContent): string {
    return html?.problem ?? renderMarkdown(source.problem);
  }

  @ResolveField(() => String)
  approachHtml(@Parent() { source, html }: PracticeContent): string {
    return html?.approach ?? renderMarkdown(source.approach);
  }

  @ResolveField(() => [VocabularyEntry])
  targetGroups(@Parent() { source }: PracticeContent): Promise<VocabularyEntry[]> {
    return this.entries(VocabularyName.TARGET_GROUPS, source.targetGroups);
  }

  @ResolveField(() => [PracticeExclusion])
  exclusions(@Parent() { source }: PracticeContent): Promise<PracticeExclusion[]> {
    return Promise.all(
      source.exclusions.map(async ({ targetGroup, reason }) => ({
        targetGroup: await this.entry(VocabularyName.TARGET_GROUPS, targetGroup),
        reason,
      })),
    );
  }

  @ResolveField(() => [PracticePartner])
  partners(@Parent() { source }: PracticeContent): Promise<PracticePartner[]> {
    return Promise.all(
      source.partners.map(async ({ kind, name }) => ({
        kind: await this.entry(VocabularyName.PARTNER_KINDS, kind),
        name,
      })),
    );
  }

  @ResolveField(() => [VocabularyEntry])
  deliveryChannels(@Parent() { source }: PracticeContent): Promise<VocabularyEntry[]> {
    return this.entries(VocabularyName.DELIVERY_CHANNELS, source.deliveryChannels);
  }

  @ResolveField(() => [VocabularyEntry])
  topics(@Parent() { source }: PracticeContent): Promise<VocabularyEntry[]> {
    return this.entries(VocabularyName.TOPICS, source.topics);
  }

  @ResolveField(() => [VocabularyEntry])
  instruments(@Parent() { source }: PracticeContent): Promise<VocabularyEntry[]> {
    return this.entries(VocabularyName.INSTRUMENTS, source.instruments);
  }

  @ResolveField(() => [VocabularyEntry])
  workingFormats(@Parent() { source }: PracticeContent): Promise<VocabularyEntry[]> {
    return this.entries(VocabularyName.WORKING_FORMATS, source.workingFormats);
  }

  @ResolveField(() => VocabularyEntry, { nullable: true })
  maturity(@Parent() { source }: PracticeContent): Promise<VocabularyEntry> | null {
    return source.maturity === null ? null : this.entry(VocabularyName.MATURITY, source.maturity);
  }

  @ResolveField(() => PracticeResult)
  async result(@Parent() { source }: PracticeContent): Promise<PracticeResult> {
    const { evidenceKind, ...rest } = source.result;
    return {
      ...rest,
      evidenceKind: evidenceKind === null ? null : await this.entry(VocabularyName.EVIDENCE_KINDS, evidenceKind),
    };
  }

  private entries(name: VocabularyName, codes: readonly string[]): Promise<VocabularyEntry[]> {
    return Promise.all(codes.map((code) => this.entry(name, code)));
  }

  /** Published write-ups keep their codes; readers see today's word for them. One that has left the vocabulary shows as itself. */
  private async entry(vocabulary: VocabularyName, code: string): Promise<VocabularyEntry> {
    const found = await this.vocabularies.findSuccessor(vocabulary, code);
    return (
      found ?? {
        vocabulary,
        code,
        label: code,
        aliases: [],
        validFrom: null,
        validTo: null,
        replacedBy: null,
        version: 0,
        legalBasis: null,
      }
    );
  }
}
