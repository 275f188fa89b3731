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

  /** Requests of a box, the newest first. @throws BadUserInputError on a bad cursor */
  async listRequests(actor: Member, box: ContactRequestBox, page: PageRequest): Promise<Page<RequestView>> {
    const after = fromCursor(page.after, ['instant', 'id']);
    const found =
      box === ContactRequestBox.SENT
        ? await this.requests.listSent(this.transactor.reader, actor.staffMemberId, after, page.first + 1)
        : await this.requests.listReceived(this.transactor.reader, actor.staffMemberId, after, page.first + 1);
    return toPage(found, page.first, (request) => [request.createdAt.toISOString(), request.id]);
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
