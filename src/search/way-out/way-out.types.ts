import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { FacetName } from '../engine/search-engine.js';
import { CorrectedWordType, PracticeFacet, PracticeHit } from '../search.types.js';

/** What another word has to do with the one that was typed. */
export enum WayOutReplacementKind {
  PART = 'PART',
  SIMILAR = 'SIMILAR',
}

registerEnumType(WayOutReplacementKind, {
  name: 'WayOutReplacementKind',
  description: 'What another word has to do with the one that was typed.',
  valuesMap: {
    PART: { description: 'It is a part of the compound.' },
    SIMILAR: { description: 'It looks like it, and write-ups have it.' },
  },
});

@ObjectType({ description: 'Another word for one of a search without hits.' })
export class WayOutReplacement {
  @Field(() => WayOutReplacementKind, { description: 'What it has to do with the one that was typed.' })
  kind!: keyof typeof WayOutReplacementKind;

  @Field({ description: 'The word as typed.' })
  typed!: string;

  @Field({ description: 'The word to seek instead.' })
  word!: string;
}

@ObjectType({
  description: 'What to leave out of a search without hits, or to seek instead, and how many hits it has then.',
})
export class WayOutOption {
  @Field(() => [PracticeFacet], { description: 'Facets whose filters to drop; empty when the filters may stay.' })
  dropFacets!: (PracticeFacet & FacetName)[];

  @Field(() => [String], {
    description: 'Parts of the text to drop, as typed: words, a word behind a minus, or the quotes around a phrase.',
  })
  dropWords!: string[];

  @Field(() => WayOutReplacement, {
    nullable: true,
    description: 'A word to seek instead of one that was typed; null when none is.',
  })
  replaced!: WayOutReplacement | null;

  @Field({ description: 'The text to seek then.' })
  query!: string;

  @Field(() => Int, { description: 'How many practices match then; exact up to 20,000. Never 0.' })
  totalCount!: number;
}

@ObjectType({ description: 'How to go on from a search without hits.' })
export class SearchWayOut {
  @Field(() => [WayOutOption], {
    description: 'What to leave out or to seek instead, the least first; what leaves nothing of the text comes last.',
  })
  options!: WayOutOption[];

  @Field(() => [CorrectedWordType], { description: 'Words that no write-up has, with known ones that look like them.' })
  corrections!: CorrectedWordType[];

  @Field(() => [PracticeHit], {
    description:
      'Up to three practices that come nearest: those with the words whatever the filter, with similar words or parts of them, with the filter, or the newest. Empty only when there is no practice for you at all.',
  })
  nearest!: PracticeHit[];
}
