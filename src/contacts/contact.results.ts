import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../platform/graphql/connection.js';
import { Problem } from '../platform/graphql/problem.js';
import { IdempotencyKeyReused, InputInvalid, NotAllowed, NotFound } from '../platform/graphql/problems.js';
import { ContactDisclosure, ContactOffer, ContactRequest } from './contact.types.js';

@ObjectType({ description: 'A page of a list of ContactRequest.' })
export class ContactRequestConnection extends connectionOf(ContactRequest, 'ContactRequest') {}

@ObjectType({ description: 'A page of a list of ContactDisclosure.' })
export class ContactDisclosureConnection extends connectionOf(ContactDisclosure, 'ContactDisclosure') {}

@ObjectType({ description: 'The request was sent.' })
export class ContactRequested {
  @Field(() => ContactRequest, { description: 'The request.' })
  readonly request: ContactRequest;

  constructor(request: ContactRequest) {
    this.request = request;
  }
}

@ObjectType({
  implements: () => [Problem],
  description: 'The people behind the practice cannot be asked now; the message says why.',
})
export class ContactNotPossible extends Problem {}

@ObjectType({ implements: () => [Problem], description: 'You have asked already and the answer is open.' })
export class ContactRequestAlreadyOpen extends Problem {
  @Field(() => ContactRequest, { description: 'The open request.' })
  readonly request: ContactRequest;

  constructor(request: ContactRequest) {
    super('Sie haben hier schon angefragt. Die Antwort steht noch aus.');
    this.request = request;
  }
}

@ObjectType({ description: 'The request was changed.' })
export class ContactRequestChanged {
  @Field(() => ContactRequest, { description: 'The request as it is now.' })
  readonly request: ContactRequest;

  constructor(request: ContactRequest) {
    this.request = request;
  }
}

@ObjectType({
  implements: () => [Problem],
  description: 'Somebody was faster: the request is answered or withdrawn. Nothing was changed or shown.',
})
export class ContactRequestAnswered extends Problem {
  @Field(() => ContactRequest, { description: 'The request as it is now.' })
  readonly request: ContactRequest;

  constructor(request: ContactRequest) {
    super('Diese Anfrage ist inzwischen beantwortet oder zurückgezogen.');
    this.request = request;
  }
}

@ObjectType({ description: 'The contact offer was changed.' })
export class ContactOfferChanged {
  @Field(() => ContactOffer, { description: 'The offer as it is now.' })
  readonly offer: ContactOffer;

  constructor(offer: ContactOffer) {
    this.offer = offer;
  }
}

@ObjectType({ implements: () => [Problem], description: 'Somebody else changed the offer since you read it.' })
export class ContactOfferChangedMeanwhile extends Problem {
  @Field(() => ContactOffer, { description: 'The offer as it is now.' })
  readonly offer: ContactOffer;

  constructor(offer: ContactOffer) {
    super('Das Kontaktangebot wurde inzwischen von jemand anderem geändert.');
    this.offer = offer;
  }
}

export const RequestContactResult = createUnionType({
  name: 'RequestContactResult',
  description: 'Outcome of `requestContact`.',
  types: () =>
    [
      ContactRequested,
      ContactNotPossible,
      ContactRequestAlreadyOpen,
      IdempotencyKeyReused,
      InputInvalid,
      NotFound,
    ] as const,
});
export const ChangeContactRequestResult = createUnionType({
  name: 'ChangeContactRequestResult',
  description: 'Outcome of an answer to a contact request.',
  types: () => [ContactRequestChanged, ContactRequestAnswered, InputInvalid, NotAllowed, NotFound] as const,
});
export const UpdateContactOfferResult = createUnionType({
  name: 'UpdateContactOfferResult',
  description: 'Outcome of `updateContactOffer`.',
  types: () => [ContactOfferChanged, ContactOfferChangedMeanwhile, InputInvalid, NotAllowed, NotFound] as const,
});

export type RequestContactResult = typeof RequestContactResult;
export type ChangeContactRequestResult = typeof ChangeContactRequestResult;
export type UpdateContactOfferResult = typeof UpdateContactOfferResult;
