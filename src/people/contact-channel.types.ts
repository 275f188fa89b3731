import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';

/** How colleagues reach each other (Kontaktweg); how clients are reached is the vocabulary `deliveryChannels`. */
export enum ContactChannelKind {
  PHONE = 'PHONE',
  VIDEO = 'VIDEO',
  VISIT = 'VISIT',
  EMAIL = 'EMAIL',
}

registerEnumType(ContactChannelKind, {
  name: 'ContactChannelKind',
  description: 'How colleagues reach each other (Kontaktweg).',
  valuesMap: {
    PHONE: { description: 'Telefon' },
    VIDEO: { description: 'Videogespräch' },
    VISIT: { description: 'Besuch vor Ort' },
    EMAIL: { description: 'E-Mail' },
  },
});

/** Who sees a contact channel. */
export enum ContactChannelVisibility {
  PRIVATE = 'PRIVATE',
  AFTER_ACCEPTANCE = 'AFTER_ACCEPTANCE',
  OWN_HOUSE = 'OWN_HOUSE',
}

registerEnumType(ContactChannelVisibility, {
  name: 'ContactChannelVisibility',
  description: 'Who sees a contact channel.',
  valuesMap: {
    PRIVATE: { description: 'Only its owner.' },
    AFTER_ACCEPTANCE: { description: 'Those whom the owner shows it to when accepting or sending a contact request.' },
    OWN_HOUSE: { description: 'Colleagues of the own jobcenter as well.' },
  },
});

@ObjectType({ description: 'A way to reach a staff member.' })
export class ContactChannel {
  @Field(() => ContactChannelKind, { description: 'Phone, video, visit or mail.' })
  kind!: ContactChannelKind;

  @Field({ description: 'Number, address or place.' })
  value!: string;

  @Field(() => ContactChannelVisibility, { description: 'Who sees it.' })
  visibility!: ContactChannelVisibility;
}

@InputType({ description: 'A way to reach you.' })
export class ContactChannelInput {
  @Field(() => ContactChannelKind, { description: 'Phone, video, visit or mail; each kind once.' })
  kind!: ContactChannelKind;

  @Field({ description: 'Number, address or place; 1 to 200 characters, one line.' })
  value!: string;

  @Field(() => ContactChannelVisibility, {
    defaultValue: ContactChannelVisibility.AFTER_ACCEPTANCE,
    description: 'Who sees it.',
  })
  visibility!: ContactChannelVisibility;
}
