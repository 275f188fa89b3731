import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { HouseFactor } from '../../jobcenters/alikeness.types.js';
import type { FacetName } from '../engine/search-engine.js';
import { PracticeFacet, PracticeFilter, PracticeSort } from '../search.types.js';

@ObjectType({ description: 'A value that a saved search is narrowed to.' })
export class SavedSearchValue {
  @Field({ description: 'Code for the filter; of a replaced one its successor.' })
  code!: string;

  @Field({ description: 'German label.' })
  label!: string;
}

@ObjectType({ description: 'What a saved search is narrowed to in one facet.' })
export class SavedSearchFilter {
  @Field(() => PracticeFacet, { description: 'Which facet.' })
  facet!: PracticeFacet & FacetName;

  @Field(() => [SavedSearchValue], { description: 'The values, one of which is enough; never empty.' })
  values!: SavedSearchValue[];
}

@ObjectType({ description: 'A search that you keep. Nobody else sees it.' })
export class SavedSearch {
  @Field(() => ID, { description: 'Id.' })
  id!: string;

  @Field({ description: 'What was typed; empty for a search by filters only.' })
  query!: string;

  @Field(() => [SavedSearchFilter], { description: 'What it is narrowed to; empty for no filter.' })
  filters!: SavedSearchFilter[];

  @Field(() => PracticeSort, { description: 'Order of hits.' })
  sort!: PracticeSort;

  @Field(() => [HouseFactor], { description: 'In which respects houses like yours come first.' })
  comparableToMine!: HouseFactor[];

  @Field({
    description:
      'Whether hits of jobcenters that are rather unlike yours in these respects are left out, also for the mail.',
  })
  onlyComparable!: boolean;

  @Field({ description: 'Whether a weekly mail tells of new practices.' })
  weeklyMail!: boolean;

  @Field({ description: 'When it was saved.' })
  createdAt!: Date;
}

@InputType({ description: 'A search to keep, as `searchPractices` takes it.' })
export class SaveSearchInput {
  @Field({ defaultValue: '', description: 'What was typed; at most 500 characters.' })
  query!: string;

  @Field(() => PracticeFilter, { nullable: true, description: 'Which practices.' })
  filter?: PracticeFilter | null;

  @Field(() => PracticeSort, { defaultValue: PracticeSort.RELEVANCE, description: 'Order of hits.' })
  sort!: PracticeSort;

  @Field(() => [HouseFactor], {
    defaultValue: [],
    description: 'In which respects houses like yours come first.',
  })
  comparableToMine!: HouseFactor[];

  @Field({
    defaultValue: false,
    description:
      'Whether hits of jobcenters that are rather unlike yours in these respects are left out, also for the mail.',
  })
  onlyComparable!: boolean;

  @Field({
    defaultValue: true,
    description: 'Whether a mail on Monday tells of practices that were published since, and only if there are any.',
  })
  weeklyMail!: boolean;
}
