import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../kernel/actor.js';
import { ContactChannelKind } from '../people/contact-channel.types.js';
import { Requires } from '../platform/access/requires.js';
import { PageArgs, toConnection, toPageRequest } from '../platform/graphql/connection.js';
import { IdArg } from '../platform/graphql/id-args.js';
import { CurrentActor } from '../platform/graphql/request-context.js';
import { ContactAnswerService } from './contact-answer.service.js';
import { ContactOfferService } from './contact-offer.service.js';
import { ContactRequestService } from './contact-request.service.js';
import { toContactDisclosure, toContactRequest } from './contact.presenter.js';
import { ContactReader } from './contact.reader.js';
import {
  ChangeContactRequestResult,
  ContactDisclosureConnection,
  ContactRequestConnection,
  RequestContactResult,
  UpdateContactOfferResult,
} from './contact.results.js';
import { ContactOfferInput, ContactRequest, ContactRequestBox, RequestContactInput } from './contact.types.js';

const REQUEST_ID = 'Id of the request.';
const CHANNELS = {
  name: 'channels',
  type: () => [ContactChannelKind],
  description: 'Kinds of your own channels to show; at least one.',
} as const;

@Resolver(() => ContactRequest)
export class ContactResolver {
  constructor(
    private readonly reader: ContactReader,
    private readonly requests: ContactRequestService,
    private readonly answers: ContactAnswerService,
    private readonly offers: ContactOfferService,
  ) {}

  @Query(() => ContactRequestConnection, {
    description:
      'Your contact requests: those you received open ones first, then the newest; those you sent the newest first.',
  })
  @Requires('MEMBER')
  async contactRequests(
    @CurrentActor() actor: Member,
    @Args('box', { type: () => ContactRequestBox, description: 'Received or sent.' }) box: ContactRequestBox,
    @Args() page: PageArgs,
  ): Promise<ContactRequestConnection> {
    return toConnection(await this.reader.listRequests(actor, box, toPageRequest(page)), toContactRequest);
  }

  @Query(() => Int, { description: 'How many open contact requests wait for your answer.' })
  @Requires('MEMBER')
  openContactRequestCount(@CurrentActor() actor: Member): Promise<number> {
    return this.reader.countOpenReceived(actor);
  }

  @Query(() => ContactDisclosureConnection, { description: 'Who saw my details? The latest first.' })
  @Requires('MEMBER')
  async myDisclosures(@CurrentActor() actor: Member, @Args() page: PageArgs): Promise<ContactDisclosureConnection> {
    return toConnection(await this.reader.listDisclosures(actor, toPageRequest(page)), toContactDisclosure);
  }

  @Mutation(() => RequestContactResult, {
    description:
      'Asks the people behind a practice for contact. They get a mail with a link; details are shown only after one of them has accepted.',
  })
  @Requires('MEMBER')
  requestContact(
    @CurrentActor() actor: Member,
    @Args('input', { description: 'The request.' }) input: RequestContactInput,
  ): Promise<RequestContactResult> {
    return this.requests.request(actor, input);
  }

  @Mutation(() => ChangeContactRequestResult, {
    description:
      'Accepts a request: the requester sees the channels you choose, you see those that the requester offered.',
  })
  @Requires('MEMBER')
  acceptContactRequest(
    @CurrentActor() actor: Member,
    @IdArg('id', REQUEST_ID) id: string,
    @Args(CHANNELS) channels: ContactChannelKind[],
  ): Promise<ChangeContactRequestResult> {
    return this.answers.accept(actor, id, channels);
  }

  @Mutation(() => ChangeContactRequestResult, {
    description: 'Shows channels of your own after a colleague has accepted.',
  })
  @Requires('MEMBER')
  shareContactChannels(
    @CurrentActor() actor: Member,
    @IdArg('id', REQUEST_ID) id: string,
    @Args(CHANNELS) channels: ContactChannelKind[],
  ): Promise<ChangeContactRequestResult> {
    return this.answers.share(actor, id, channels);
  }

  @Mutation(() => ChangeContactRequestResult, { description: 'Declines a request.' })
  @Requires('MEMBER')
  declineContactRequest(
    @CurrentActor() actor: Member,
    @IdArg('id', REQUEST_ID) id: string,
    @Args('reason', { description: 'Code of `DECLINE_REASONS`.' }) reason: string,
    @Args('note', { type: () => String, nullable: true, description: 'A friendly word; at most 1000 characters.' })
    note: string | null,
  ): Promise<ChangeContactRequestResult> {
    return this.answers.decline(actor, id, reason, note);
  }

  @Mutation(() => ChangeContactRequestResult, { description: 'Takes your request back while it is open.' })
  @Requires('MEMBER')
  withdrawContactRequest(
    @CurrentActor() actor: Member,
    @IdArg('id', REQUEST_ID) id: string,
  ): Promise<ChangeContactRequestResult> {
    return this.answers.withdraw(actor, id);
  }

  @Mutation(() => UpdateContactOfferResult, {
    description: 'Changes who answers requests to a practice, pauses them or limits them.',
  })
  @Requires('MEMBER')
  updateContactOffer(
    @CurrentActor() actor: Member,
    @IdArg('practiceId', 'Id of the practice.') practiceId: string,
    @Args('expectedVersion', { type: () => Int, description: '`version` of the offer as you have read it.' })
    expectedVersion: number,
    @Args('input', { description: 'What to change.' }) input: ContactOfferInput,
  ): Promise<UpdateContactOfferResult> {
    return this.offers.update(actor, practiceId, expectedVersion, input);
  }
}
