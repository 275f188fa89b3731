import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { FacetName } from '../engine/search-engine.js';
import { CorrectedWordType, PracticeFacet, PracticeHit } from '../search.types.js';

@ObjectType({ description: 'What to leave out of a search without hits, and how many hits it has then.' })
export class WayOutOption {
  @Field(() => [PracticeFacet], { description: 'Facets whose filters to drop; empty when the filters may stay.' })
  dropFacets!: (PracticeFacet & FacetName)[];

  @Field(() => [String], {
    description: 'Parts of the text to drop, as typed: words, a word behind a minus, or the quotes around a phrase.',
  })
  dropWords!: string[];

  @Field({ description: 'The text that is left.' })
  query!: string;

  @Field(() => Int, { description: 'How many practices match then; exact up to 20,000. Never 0.' })
  totalCount!: number;
}

@ObjectType({ description: 'How to go on from a search without hits.' })
export class SearchWayOut {
  @Field(() => [WayOutOption], { description: 'What to leave out, the least first.' })
  options!: WayOutOption[];

  @Field(() => [CorrectedWordType], { description: 'Words that no write-up has, with known ones that look like them.' })
  corrections!: CorrectedWordType[];

  @Field(() => [PracticeHit], {
    description:
      'Up to three practices that come nearest: those with the words whatever the filter, with similar words, with the filter, or the newest. Empty only when there is no practice for you at all.',
  })
  nearest!: PracticeHit[];
}
