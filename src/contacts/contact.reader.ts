import { Injectable } from '@nestjs/common';
import type { Member } from '../kernel/actor.js';
import { fromCursor, toPage, type Page, type PageRequest } from '../kernel/page.js';
import { Transactor } from '../platform/database/transactor.js';
import { ContactDisclosureRepository, type OwnDisclosureView } from './contact-disclosure.repository.js';
import { ContactRequestRepository } from './contact-request.repository.js';
import { ContactRequestBox } from './contact.types.js';
import type { RequestView } from './contact.view.js';

/** Reading contact requests and disclosures. */
@Injectable()
export class ContactReader {
  constructor(
    private readonly transactor: Transactor,
    private readonly requests: ContactRequestRepository,
    private readonly disclosures: ContactDisclosureRepository,
  ) {}

  /** Requests of a box: those that were sent the newest first, those that were received open ones first. @throws BadUserInputError on a bad cursor */
  async listRequests(actor: Member, box: ContactRequestBox, page: PageRequest): Promise<Page<RequestView>> {
    const { staffMemberId } = actor;
    const { reader } = this.transactor;
    const limit = page.first + 1;
    if (box === ContactRequestBox.SENT) {
      const after = fromCursor(page.after, ['instant', 'id']);
      const sent = await this.requests.listSent(reader, staffMemberId, after, limit);
      return toPage(sent, page.first, ({ createdAt, id }) => [createdAt.toISOString(), id]);
    }
    const after = fromCursor(page.after, ['number', 'instant', 'id']);
    const received = await this.requests.listReceived(reader, staffMemberId, after, limit);
    return toPage(received, page.first, ({ state, createdAt, id }) => [
      state === 'OPEN' ? 1 : 0,
      createdAt.toISOString(),
      id,
    ]);
  }

  /** How many open requests the member may answer. */
  countOpenReceived(actor: Member): Promise<number> {
    return this.requests.countOpenReceived(this.transactor.reader, actor.staffMemberId);
  }

  /** Whom the member's channels were shown to, the latest first. @throws BadUserInputError on a bad cursor */
  async listDisclosures(actor: Member, page: PageRequest): Promise<Page<OwnDisclosureView>> {
    const found = await this.disclosures.listOfOwner(
      this.transactor.reader,
      actor.staffMemberId,
      fromCursor(page.after, ['instant', 'id']),
      page.first + 1,
    );
    return toPage(found, page.first, (disclosure) => [disclosure.disclosedAt.toISOString(), disclosure.id]);
  }
}
