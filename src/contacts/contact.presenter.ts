import type { ContactChannelKind } from '../people/contact-channel.types.js';
import type { OwnDisclosureView } from './contact-disclosure.repository.js';
import type { ContactDisclosure, ContactOffer, ContactRequest, ContactRequestState } from './contact.types.js';
import type { OfferView, RequestView } from './contact.view.js';

/** A request as clients see it. */
export function toContactRequest(view: RequestView): ContactRequest {
  return {
    view,
    id: view.id,
    message: view.message,
    offeredChannels: view.offeredChannels as ContactChannelKind[],
    wishedChannel: view.wishedChannel as ContactChannelKind,
    state: view.state as ContactRequestState,
    createdAt: view.createdAt,
    answeredAt: view.answeredAt,
    declineNote: view.declineNote,
  };
}

/** A disclosure as its owner sees it. */
export function toContactDisclosure({ kind, ...view }: OwnDisclosureView): ContactDisclosure {
  return { ...view, kind: kind as ContactChannelKind };
}

/** An offer as clients see it. */
export function toContactOffer(view: OfferView): ContactOffer {
  return {
    view,
    functionLabel: view.functionLabel,
    pausedUntil: view.pausedUntil,
    maxOpenRequests: view.maxOpenRequests,
    version: view.version,
  };
}
