import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Jobcenter } from '../../jobcenters/jobcenter.types.js';
import { MatchedWordType, PracticeHit, SearchEngineInfo } from '../../search/search.types.js';
import { Event } from '../event.types.js';
import { Talk } from '../talks/talk.types.js';

/** What the one search box finds. The values are the names of the engines' kinds. */
export enum FoundKind {
  PRACTICE = 'practice',
  TALK = 'talk',
  EVENT = 'event',
  JOBCENTER = 'jobcenter',
}

export const ALL_KINDS: readonly FoundKind[] = Object.values(FoundKind);

registerEnumType(FoundKind, {
  name: 'FoundKind',
  description: 'What the one search box finds.',
  valuesMap: {
    PRACTICE: { description: 'Praxisbeispiel.' },
    TALK: { description: 'Vortrag.' },
    EVENT: { description: 'Veranstaltung.' },
    JOBCENTER: { description: 'Jobcenter.' },
  },
});

/** A hit as every kind shows it. */
interface Hit {
  titleHtml: string;
  snippetHtml: string;
  matches: MatchedWordType[];
}

function hitOf(name: string): Type<Hit> {
  @ObjectType({ isAbstract: true })
  class BaseHit implements Hit {
    @Field({ description: `Title of the ${name} with the matches in \`<mark>\`; safe HTML.` })
    titleHtml!: string;

    @Field({ description: 'Some words around the matches, in `<mark>`; safe HTML. May be empty.' })
    snippetHtml!: string;

    @Field(() => [MatchedWordType], { description: 'Why it is a hit: one entry for each word that it has.' })
    matches!: MatchedWordType[];
  }
  return BaseHit;
}

@ObjectType({ description: 'A talk that was found.' })
export class TalkHit extends hitOf('talk') {
  @Field(() => Talk, { description: 'The talk.' })
  talk!: Talk;
}

@ObjectType({ description: 'An event that was found.' })
export class EventHit extends hitOf('event') {
  @Field(() => Event, { description: 'The event.' })
  event!: Event;
}

@ObjectType({ description: 'A jobcenter that was found.' })
export class JobcenterHit extends hitOf('jobcenter') {
  @Field(() => Jobcenter, { description: 'The jobcenter.' })
  jobcenter!: Jobcenter;
}

/** The best hits of one kind. */
export interface Found<Node> {
  readonly totalCount: number;
  readonly totalCountIsLowerBound: boolean;
  readonly onlyCommonWords: boolean;
  readonly nodes: Node[];
}

function foundOf<Node extends object>(node: Type<Node>): Type<Found<Node>> {
  @ObjectType({ isAbstract: true })
  class BaseFound implements Found<Node> {
    @Field(() => Int, { description: 'How many there are: exact up to 20,000.' })
    totalCount!: number;

    @Field({ description: 'Whether there are more than `totalCount`.' })
    totalCountIsLowerBound!: boolean;

    @Field({
      description: 'Whether only words were typed that stand nearly everywhere: all of the kind are found then.',
    })
    onlyCommonWords!: boolean;

    @Field(() => [node], { description: 'The best of them, the best first.' })
    nodes!: Node[];
  }
  return BaseFound;
}

@ObjectType({ description: 'The best practices that were found.' })
export class FoundPractices extends foundOf(PracticeHit) {}
@ObjectType({ description: 'The best talks that were found.' })
export class FoundTalks extends foundOf(TalkHit) {}
@ObjectType({ description: 'The best events that were found.' })
export class FoundEvents extends foundOf(EventHit) {}
@ObjectType({ description: 'The best jobcenters that were found.' })
export class FoundJobcenters extends foundOf(JobcenterHit) {}

@ObjectType({
  description: 'What the one search box has found, each kind ranked on its own; null for a kind that was not asked.',
})
export class FoundEverything {
  @Field(() => FoundPractices, { nullable: true, description: 'Published practices that you may read.' })
  practices!: FoundPractices | null;

  @Field(() => FoundTalks, { nullable: true, description: 'Talks of published events, without cancelled ones.' })
  talks!: FoundTalks | null;

  @Field(() => FoundEvents, { nullable: true, description: 'Published events.' })
  events!: FoundEvents | null;

  @Field(() => FoundJobcenters, { nullable: true, description: 'Jobcenters of today.' })
  jobcenters!: FoundJobcenters | null;

  @Field(() => SearchEngineInfo, { nullable: true, description: 'What answered; null when nothing was typed.' })
  engine!: SearchEngineInfo | null;
}
