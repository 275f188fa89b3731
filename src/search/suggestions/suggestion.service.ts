import { Injectable } from '@nestjs/common';
import type { Member } from '../../kernel/actor.js';
import { BadUserInputError } from '../../kernel/errors.js';
import { Transactor } from '../../platform/database/transactor.js';
import { PracticeReader } from '../../practices/practice.reader.js';
import { TitleCompletionRepository } from '../postgres/title-completion.repository.js';
import type { FacetName } from '../engine/search-engine.js';
import type { PracticeFacet } from '../search.types.js';
import { foldWords, readTyped, type CompletionRank } from './completion.js';
import { SuggestionKind, type Suggestion } from './suggestion.types.js';
import { TermDirectory } from './term-directory.js';
import { WordCompletion } from './word-completion.js';

/** More than these are no help while typing. */
export const MAX_SUGGESTIONS = 8;
const MAX_TYPED = 100;
const KINDS_IN_ORDER = [SuggestionKind.TERM, SuggestionKind.WORD, SuggestionKind.PRACTICE, SuggestionKind.JOBCENTER];

type Ranked = Suggestion & { readonly rank: CompletionRank };

/** Completes what is being typed. */
@Injectable()
export class SuggestionService {
  constructor(
    private readonly transactor: Transactor,
    private readonly titles: TitleCompletionRepository,
    private readonly terms: TermDirectory,
    private readonly words: WordCompletion,
    private readonly practices: PracticeReader,
  ) {}

  /**
   * At most `first` completions that the member may see, the best first, practices and other things half and half where there
   * are enough of both, words of write-ups in the places that are left; of those with the same text only the best. When nothing
   * completes what is typed, it is corrected. Empty when nothing was typed. Costs three statements.
   * @throws BadUserInputError when `first` is not 1 to 8, or more than 100 characters were typed
   */
  async suggest(actor: Member, prefix: string, first: number): Promise<Suggestion[]> {
    if (first < 1 || first > MAX_SUGGESTIONS)
      throw new BadUserInputError('first', `first muss zwischen 1 und ${MAX_SUGGESTIONS} liegen.`);
    if (prefix.length > MAX_TYPED)
      throw new BadUserInputError('prefix', `Vorschläge gibt es für höchstens ${MAX_TYPED} Zeichen.`);
    const typed = readTyped(prefix.toWellFormed());
    if (!typed) return [];
    const [titles, terms, words] = await Promise.all([
      this.titles.complete(this.transactor.reader, 'practice', typed, actor.ownHouseIds, first),
      this.terms.complete(typed),
      this.words.complete(typed),
    ]);
    const readable = new Map(
      titles.length === 0
        ? []
        : (
            await this.practices.listReadable(
              actor,
              titles.map(({ id }) => id),
              false,
            )
          ).map((practice) => [practice.id, practice]),
    );
    const practices = titles.flatMap(({ id, rank }): Ranked[] => {
      const practice = readable.get(id);
      return practice
        ? [
            {
              kind: SuggestionKind.PRACTICE,
              text: practice.title,
              practiceId: id,
              slug: practice.slug,
              facet: null,
              code: null,
              rank,
            },
          ]
        : [];
    });
    const others = terms.map(({ entry: { facet, code, text }, rank }): Ranked => {
      const shown = facet as (PracticeFacet & typeof facet) | null;
      return { kind: kindOf(facet), text, practiceId: null, slug: null, facet: shown, code, rank };
    });
    const differing = withoutSameTexts(others);
    const texts = new Set(differing.slice(0, first).map(({ text }) => foldWords(text)));
    const chosen = shareOut(
      withoutSameTexts(practices).filter(({ text }) => !texts.has(foldWords(text))),
      differing,
      first,
    );
    // The label of a term stands for all its names.
    const shown = new Set([...chosen.map(({ text }) => foldWords(text)), ...terms.flatMap(({ entry }) => entry.names)]);
    const completed = [...chosen, ...words.filter((text) => !shown.has(foldWords(text))).map(toWord)].slice(0, first);
    return completed.length > 0 ? completed : (await this.words.correct(typed)).slice(0, first).map(toCorrection);
  }
}

function toWord(text: string): Suggestion {
  return { kind: SuggestionKind.WORD, text, practiceId: null, slug: null, facet: null, code: null };
}

function toCorrection(text: string): Suggestion {
  return { ...toWord(text), kind: SuggestionKind.CORRECTION };
}

function kindOf(facet: FacetName | null): SuggestionKind {
  if (facet === null) return SuggestionKind.WORD;
  return facet === 'jobcenter' ? SuggestionKind.JOBCENTER : SuggestionKind.TERM;
}

/** The first of those that read the same. */
function withoutSameTexts(suggestions: readonly Ranked[]): Ranked[] {
  return [...new Map(suggestions.toReversed().map((one) => [foldWords(one.text), one])).values()].toReversed();
}

/** Half of the places for each side; what one side leaves free is the other's. */
function shareOut(practices: readonly Ranked[], others: readonly Ranked[], places: number): Suggestion[] {
  const forOthers = Math.min(others.length, Math.max(Math.floor(places / 2), places - practices.length));
  const chosen = [...others.slice(0, forOthers), ...practices.slice(0, places - forOthers)];
  return chosen.sort(
    (left, right) => left.rank - right.rank || KINDS_IN_ORDER.indexOf(left.kind) - KINDS_IN_ORDER.indexOf(right.kind),
  );
}
