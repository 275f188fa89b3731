import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ContactChannelKind } from '../people/contact-channel.types.js';
import { CalendarDate } from '../platform/graphql/scalars.js';
import { Permission } from '../practices/practice.types.js';
import type { OfferView, RequestView } from './contact.view.js';

/** State of a contact request. */
export enum ContactRequestState {
  OPEN = 'OPEN',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(ContactRequestState, {
  name: 'ContactRequestState',
  description: 'State of a contact request.',
  valuesMap: {
    OPEN: { description: 'Waits for an answer.' },
    ACCEPTED: { description: 'Accepted; both sides see the channels that were chosen.' },
    DECLINED: { description: 'Declined with a reason.' },
    WITHDRAWN: { description: 'Withdrawn by the requester.' },
  },
});

/** Which contact requests to list. */
export enum ContactRequestBox {
  INBOX = 'INBOX',
  SENT = 'SENT',
}

registerEnumType(ContactRequestBox, {
  name: 'ContactRequestBox',
  description: 'Which contact requests to list.',
  valuesMap: {
    INBOX: { description: 'Those that you may answer or have answered.' },
    SENT: { description: 'Those that you have sent.' },
  },
});

@ObjectType({ description: 'The function with deputies that may be asked about a practice.' })
export class ContactOffer {
  readonly view!: OfferView;

  @Field({ description: 'What the function is called.' })
  functionLabel!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day of a pause; null while requests are taken.' })
  pausedUntil!: string | null;

  @Field(() => Int, { description: 'How many requests may be open at once.' })
  maxOpenRequests!: number;

  @Field(() => Int, { description: 'Optimistic lock: pass it as `expectedVersion`.' })
  version!: number;
}

@InputType({ description: 'A change of a contact offer. Fields that are absent stay.' })
export class ContactOfferInput {
  @Field(() => String, { nullable: true, description: 'What the function is called; 1 to 100 characters.' })
  functionLabel?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day of a pause; null ends it.' })
  pausedUntil?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many requests may be open at once; 1 to 100.' })
  maxOpenRequests?: number | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Staff members who answer, in their order: active members of the houses of the practice, 1 to 10.',
  })
  seatIds?: string[] | null;
}

@InputType({ description: 'What the request refers to, such as a talk that you both attend.' })
export class ContactOccasionInput {
  @Field({ description: 'Kind of occasion, such as `event`; 1 to 50 characters.' })
  kind!: string;

  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@InputType({ description: 'A request for contact to the people behind a practice.' })
export class RequestContactInput {
  @Field(() => ID, { description: 'Id of the practice.' })
  practiceId!: string;

  @Field({ description: 'What you would like to know; 1 to 4000 characters. No data about clients.' })
  message!: string;

  @Field(() => [ContactChannelKind], {
    description: 'Kinds of your own channels that whoever accepts will see. Each must be among your channels.',
  })
  offeredChannels!: ContactChannelKind[];

  @Field(() => ContactChannelKind, { description: 'How you would like to talk.' })
  wishedChannel!: ContactChannelKind;

  @Field(() => ContactOccasionInput, { nullable: true, description: 'What the request refers to.' })
  occasion?: ContactOccasionInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Key that makes the request safe to repeat for 24 hours; 1 to 100 characters.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'What you may do with a contact request.' })
export class ContactRequestViewerCan {
  @Field(() => Permission, { description: 'Accept it.' })
  accept!: Permission;

  @Field(() => Permission, { description: 'Decline it.' })
  decline!: Permission;

  @Field(() => Permission, { description: 'Withdraw it.' })
  withdraw!: Permission;

  @Field(() => Permission, { description: 'Show channels of your own after a colleague has accepted.' })
  shareChannels!: Permission;
}

/** People, practice and channels are resolved from `view`. */
@ObjectType({ description: 'Somebody asks the people behind a practice for contact.' })
export class ContactRequest {
  readonly view!: RequestView;

  @Field(() => ID, { description: 'Id of the request.' })
  id!: string;

  @Field({ description: 'What the requester would like to know.' })
  message!: string;

  @Field(() => [ContactChannelKind], {
    description: "Kinds of the requester's channels that whoever accepts will see.",
  })
  offeredChannels!: ContactChannelKind[];

  @Field(() => ContactChannelKind, { description: 'How the requester would like to talk.' })
  wishedChannel!: ContactChannelKind;

  @Field(() => ContactRequestState, { description: 'State.' })
  state!: ContactRequestState;

  @Field(() => GraphQLISODateTime, { description: 'When it was sent.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was answered or withdrawn.' })
  answeredAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What was said when declining.' })
  declineNote!: string | null;
}

@ObjectType({ description: 'A channel that was shown to you through a contact request.' })
export class DisclosedChannel {
  readonly ownerId!: string;

  @Field(() => ContactChannelKind, { description: 'Phone, video, visit or mail.' })
  kind!: ContactChannelKind;

  @Field({ description: 'Number, address or place as of then.' })
  value!: string;
}

@ObjectType({ description: 'One of your channels that was shown to somebody.' })
export class ContactDisclosure {
  readonly viewerId!: string;
  readonly practiceId!: string;

  @Field(() => ID, { description: 'Id of the disclosure.' })
  id!: string;

  @Field(() => ContactChannelKind, { description: 'Which channel.' })
  kind!: ContactChannelKind;

  @Field({ description: 'What was shown.' })
  value!: string;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  disclosedAt!: Date;

  @Field(() => ID, { description: 'Id of the contact request through which it was shown.' })
  requestId!: string;
}
