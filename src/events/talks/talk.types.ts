import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { Permission } from '../../practices/practice.types.js';
import { TalkKind, TalkMaterialRole, TalkState } from './talk.enums.js';
import type { SpeakerView, TalkView } from './talk.view.js';

@ObjectType({ description: 'What you may do about who a speaker is.' })
export class TalkSpeakerViewerCan {
  @Field(() => Permission, { description: 'Say that it is you.' })
  claim!: Permission;

  @Field(() => Permission, { description: 'Confirm who says to be this person.' })
  confirm!: Permission;

  @Field(() => Permission, { description: 'Make it a mere name again.' })
  release!: Permission;
}

/** The person and the rights are resolved from `view` and `talk`. */
@ObjectType({ description: 'Who speaks: a name, and the staff member who has confirmed to be that person.' })
export class TalkSpeaker {
  readonly view!: SpeakerView;
  readonly talk!: TalkView;

  @Field(() => ID, { description: 'Id of the speaker within the talk.' })
  id!: string;

  @Field({ description: 'Name, as the organiser or the planning tool has written it.' })
  name!: string;
}

@ObjectType({ description: 'Slides, a recording or a page about a talk: an address outside.' })
export class TalkMaterial {
  @Field(() => ID, { description: 'Id of the material.' })
  id!: string;

  @Field({ description: 'Address; http or https.' })
  url!: string;

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  title!: string | null;

  @Field(() => TalkMaterialRole, { description: 'A page or a file.' })
  role!: TalkMaterialRole;

  @Field({ description: 'Whether it came with the programme; such ones change with the next import only.' })
  imported!: boolean;
}

@ObjectType({ description: 'What you may do with a talk, to be asked before anybody types.' })
export class TalkViewerCan {
  @Field(() => Permission, { description: 'Write it.' })
  update!: Permission;

  @Field(() => Permission, { description: 'Cancel it.' })
  cancel!: Permission;

  @Field(() => Permission, { description: 'Delete it, while its event is a draft.' })
  delete!: Permission;
}

/** Event, speakers and rights are resolved from `view`. */
@ObjectType({ description: 'One slot of a programme: a talk (Vortrag), a break, or time beside the programme.' })
export class Talk {
  readonly view!: TalkView;

  @Field(() => ID, { description: 'Id of the talk.' })
  id!: string;

  @Field(() => TalkKind, { description: 'What kind of slot it is.' })
  kind!: TalkKind;

  @Field(() => String, { nullable: true, description: 'What the planning tool calls it, such as `Workshop`.' })
  type!: string | null;

  @Field({ description: 'Title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Subtitle.' })
  subtitle!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about, Markdown.' })
  abstract!: string | null;

  @Field(() => String, { nullable: true, description: 'The longer text where there are two, Markdown.' })
  description!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it begins. Show it in the time zone of the event.' })
  startsAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it ends.' })
  endsAt!: Date;

  @Field(() => String, { nullable: true, description: 'Room.' })
  room!: string | null;

  @Field(() => String, { nullable: true, description: 'Track.' })
  track!: string | null;

  @Field(() => String, { nullable: true, description: 'Language, as the planning tool says it, such as `de`.' })
  language!: string | null;

  @Field(() => String, { nullable: true, description: 'Its own page; http or https.' })
  url!: string | null;

  @Field(() => TalkState, { description: 'State.' })
  state!: TalkState;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was last given another time or room after the event was published.',
  })
  lastMovedAt!: Date | null;

  @Field(() => [TalkMaterial], { description: 'Materials in their order.' })
  materials!: TalkMaterial[];

  @Field(() => Int, { description: 'Optimistic lock: pass it as `expectedVersion`.' })
  version!: number;
}
