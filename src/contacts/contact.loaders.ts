import { Injectable } from '@nestjs/common';
import { Transactor } from '../platform/database/transactor.js';
import { groupedInOrderOf, inOrderOf, requestLoader } from '../platform/graphql/request-loader.js';
import { PracticeReader } from '../practices/practice.reader.js';
import {
  ContactDisclosureRepository,
  type DisclosureView,
  type OwnDisclosureView,
} from './contact-disclosure.repository.js';
import { ContactOfferRepository } from './contact-offer.repository.js';

/** Rows of contacts in batches. */
@Injectable()
export class ContactLoaders {
  constructor(
    private readonly transactor: Transactor,
    private readonly offers: ContactOfferRepository,
    private readonly disclosures: ContactDisclosureRepository,
    private readonly practices: PracticeReader,
  ) {}

  /** The offer of a practice; undefined before its first publication. */
  readonly offerByPractice = requestLoader(async (practiceIds: readonly string[]) =>
    inOrderOf(
      practiceIds,
      await this.offers.findByPractices(this.transactor.reader, practiceIds),
      (offer) => offer.practiceId,
    ),
  );

  /** Channels that were shown to the actor through a request. */
  readonly shownByRequest = requestLoader(
    async (requestIds: readonly string[], { actor }): Promise<DisclosureView[][]> => {
      if (actor.kind !== 'MEMBER') return requestIds.map(() => []);
      return groupedInOrderOf(
        requestIds,
        await this.disclosures.listShown(this.transactor.reader, actor.staffMemberId, requestIds),
        (disclosure) => disclosure.requestId,
      );
    },
  );

  /** Channels of the actor that were shown through a request. */
  readonly ownByRequest = requestLoader(
    async (requestIds: readonly string[], { actor }): Promise<OwnDisclosureView[][]> => {
      if (actor.kind !== 'MEMBER') return requestIds.map(() => []);
      return groupedInOrderOf(
        requestIds,
        await this.disclosures.listOwnByRequests(this.transactor.reader, actor.staffMemberId, requestIds),
        (disclosure) => disclosure.requestId,
      );
    },
  );

  /** The practice as the actor sees it; undefined when it does not exist for the actor. */
  readonly practiceById = requestLoader(async (ids: readonly string[], { actor }) =>
    inOrderOf(ids, await this.practices.listVisible(actor, ids), (practice) => practice.id),
  );
}
