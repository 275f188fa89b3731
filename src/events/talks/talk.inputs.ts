import { Field, GraphQLISODateTime, ID, InputType, PartialType } from '@nestjs/graphql';
import { TalkKind, TalkMaterialRole } from './talk.enums.js';

@InputType({ description: 'A speaker of a talk.' })
export class TalkSpeakerInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Id of a speaker of this talk, who stays the same person; absent for another one.',
  })
  id?: string | null;

  @Field({ description: 'Name; 1 to 200 characters.' })
  name!: string;
}

@InputType({ description: 'A material of a talk.' })
export class TalkMaterialInput {
  @Field({ description: 'Address; http or https.' })
  url!: string;

  @Field(() => String, { nullable: true, description: 'What it is called; at most 300 characters.' })
  title?: string | null;

  @Field(() => TalkMaterialRole, { defaultValue: TalkMaterialRole.LINK, description: 'A page or a file.' })
  role!: TalkMaterialRole;
}

@InputType({ isAbstract: true })
class TalkInput {
  @Field(() => TalkKind, { description: 'What kind of slot it is.' })
  kind!: TalkKind;

  @Field({ description: 'Title; 1 to 300 characters.' })
  title!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it begins: on a day of the event.' })
  startsAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it ends: later, and within a day.' })
  endsAt!: Date;

  @Field(() => String, { nullable: true, description: 'Subtitle; at most 300 characters.' })
  subtitle?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about, Markdown; at most 20000 characters.' })
  abstract?: string | null;

  @Field(() => String, { nullable: true, description: 'The longer text, Markdown; at most 20000 characters.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'Room; at most 200 characters.' })
  room?: string | null;

  @Field(() => String, { nullable: true, description: 'Track; at most 200 characters.' })
  track?: string | null;

  @Field(() => String, { nullable: true, description: 'Language, such as `de`.' })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'Its own page; http or https.' })
  url?: string | null;

  @Field(() => [TalkSpeakerInput], { nullable: true, description: 'All speakers, in their order; at most 50.' })
  speakers?: TalkSpeakerInput[] | null;

  @Field(() => [TalkMaterialInput], {
    nullable: true,
    description: 'All materials besides the imported ones, in their order; at most 50.',
  })
  materials?: TalkMaterialInput[] | null;
}

@InputType({ description: 'A new slot of a programme.' })
export class CreateTalkInput extends TalkInput {}

@InputType({ description: 'A change of a slot. Fields that are absent stay; null empties what may be empty.' })
export class UpdateTalkInput extends PartialType(TalkInput) {}
