import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Permission } from '../../practices/practice.types.js';
import { TalkLinkReasonKind, TalkLinkState, TalkLinkType } from './talk-link.enums.js';
import type { Linked } from './talk-link.policy.js';

@ObjectType('TalkLinkReason', { description: 'Why the system proposes a link.' })
export class TalkLinkReasonType {
  @Field(() => TalkLinkReasonKind, { description: 'What speaks for it.' })
  kind!: TalkLinkReasonKind;

  @Field(() => [String], {
    description: 'The words that say so, at most five: names of topics, or words of the talk. Empty for speakers.',
  })
  words!: string[];
}

@ObjectType({ description: 'What you may do with a link.' })
export class TalkLinkViewerCan {
  @Field(() => Permission, { description: 'Confirm it for the event.' })
  confirm!: Permission;

  @Field(() => Permission, { description: 'Agree to it for the practice.' })
  agree!: Permission;

  @Field(() => Permission, { description: 'Reject it for the event.' })
  reject!: Permission;

  @Field(() => Permission, { description: 'Withdraw it.' })
  withdraw!: Permission;
}

/** Talk, practice and rights are resolved from `linked`. */
@ObjectType({ description: 'What a talk has to do with a practice, or with an address outside.' })
export class TalkLink {
  readonly linked!: Linked;

  @Field(() => ID, { description: 'Id of the link.' })
  id!: string;

  @Field(() => TalkLinkType, { description: 'Presents, discusses or contradicts.' })
  type!: TalkLinkType;

  @Field(() => TalkLinkState, { description: 'State.' })
  state!: TalkLinkState;

  @Field({
    description: 'Whether all see it: confirmed, and agreed to by an author where a practice is presented.',
  })
  isShown!: boolean;

  @Field(() => [TalkLinkReasonType], { description: 'Why the system proposes it; empty for one that people proposed.' })
  reasons!: TalkLinkReasonType[];

  @Field(() => String, { nullable: true, description: 'Address outside, http or https; null for a practice.' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'What the page at the address is called.' })
  title!: string | null;
}

@InputType({ description: 'A link to be proposed: to a practice, or to an address outside.' })
export class ProposeTalkLinkInput {
  @Field(() => ID, { description: 'Id of the talk.' })
  talkId!: string;

  @Field(() => TalkLinkType, { description: 'Presents, discusses or contradicts.' })
  type!: TalkLinkType;

  @Field(() => ID, { nullable: true, description: 'Id of a published practice of the network; or `url`.' })
  practiceId?: string | null;

  @Field(() => String, { nullable: true, description: 'Address outside, http or https; or `practiceId`.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'What the page at `url` is called; at most 300 characters.' })
  title?: string | null;
}
