import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { FacetName } from '../engine/search-engine.js';
import { PracticeFacet } from '../search.types.js';

/** What a suggestion leads to. */
export enum SuggestionKind {
  PRACTICE = 'PRACTICE',
  TERM = 'TERM',
  JOBCENTER = 'JOBCENTER',
  WORD = 'WORD',
  CORRECTION = 'CORRECTION',
}

registerEnumType(SuggestionKind, {
  name: 'SuggestionKind',
  description: 'What a suggestion leads to.',
  valuesMap: {
    PRACTICE: { description: 'A practice by its title.' },
    TERM: { description: 'A word of a vocabulary, as a value of a facet.' },
    JOBCENTER: { description: 'A jobcenter by its name or place, as a value of the facet `JOBCENTER`.' },
    WORD: {
      description:
        'A word or expression that has synonyms but stands for no value of a facet, or what was typed with its last word completed by one that write-ups have: search for it.',
    },
    CORRECTION: { description: 'What was typed with its last word corrected: search for it.' },
  },
});

@ObjectType({ description: 'A completion of what is being typed.' })
export class Suggestion {
  @Field(() => SuggestionKind, { description: 'What it leads to.' })
  kind!: SuggestionKind;

  @Field({ description: 'Title, label, name or word, as people read it.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the practice; null for other kinds.' })
  practiceId!: string | null;

  @Field(() => String, { nullable: true, description: 'Slug of the practice; null for other kinds.' })
  slug!: string | null;

  @Field(() => PracticeFacet, {
    nullable: true,
    description: 'Which facet to filter by; null for a practice or a word.',
  })
  facet!: (PracticeFacet & FacetName) | null;

  @Field(() => String, { nullable: true, description: 'Code for the filter; null for a practice or a word.' })
  code!: string | null;
}
