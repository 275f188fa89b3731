import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ContactChannelKind } from '../../people/contact-channel.types.js';

/** Who may see that somebody is at an event. */
export enum EventVisibility {
  NOBODY = 'NOBODY',
  MY_CONTACTS = 'MY_CONTACTS',
  NETWORK = 'NETWORK',
}

registerEnumType(EventVisibility, {
  name: 'EventVisibility',
  description: 'Who may see that you are at an event. There is no list of attendees for anybody.',
  valuesMap: {
    NOBODY: { description: 'Nobody: it is a note for yourself.' },
    MY_CONTACTS: { description: 'Colleagues with whom you had an accepted contact request, in either direction.' },
    NETWORK: { description: 'All who are there and are visible to you.' },
  },
});

@ObjectType({ description: 'That you are at an event; kept until a month after it.' })
export class EventAttendance {
  @Field(() => EventVisibility, { description: 'Who may see it.' })
  visibleFor!: EventVisibility;
}

@InputType({ description: 'A request for contact to people who are at the same event as you.' })
export class RequestContactAtEventInput {
  @Field(() => ID, { description: 'Id of the event.' })
  eventId!: string;

  @Field(() => ID, { description: 'Id of the practice whose people you would like to meet.' })
  practiceId!: string;

  @Field({ description: 'What you would like to know; 1 to 4000 characters. No data about clients.' })
  message!: string;

  @Field(() => [ContactChannelKind], {
    description: 'Kinds of your own channels that whoever accepts will see. Each must be among your channels.',
  })
  offeredChannels!: ContactChannelKind[];

  @Field(() => ContactChannelKind, { description: 'How you would like to talk.' })
  wishedChannel!: ContactChannelKind;

  @Field(() => String, {
    nullable: true,
    description: 'Key that makes the request safe to repeat for 24 hours; 1 to 100 characters.',
  })
  idempotencyKey?: string | null;
}
