import { Field, ID, InputType, ObjectType, OmitType, registerEnumType } from '@nestjs/graphql';
import { RequestContactInput } from '../../contacts/contact.types.js';

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
export class RequestContactAtEventInput extends OmitType(RequestContactInput, ['occasion']) {
  @Field(() => ID, { description: 'Id of the event.' })
  eventId!: string;
}
