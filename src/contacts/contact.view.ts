/** An offer with what decides whether it can be asked at this moment. */
export interface OfferView {
  readonly id: string;
  readonly practiceId: string;
  readonly functionLabel: string;
  /** `YYYY-MM-DD`. */
  readonly pausedUntil: string | null;
  readonly maxOpenRequests: number;
  readonly version: number;
  readonly openRequests: number;
  /** All seats in their order. */
  readonly seatIds: readonly string[];
  /** Seats that are reached: active, opted in, still in a house of the practice. */
  readonly activeSeatIds: readonly string[];
  /** Active coordinators of the practice's house of today. */
  readonly coordinatorIds: readonly string[];
}

/** A request with what decides who may answer it. */
export interface RequestView {
  readonly id: string;
  readonly offerId: string;
  readonly practiceId: string;
  readonly requesterId: string;
  readonly message: string;
  readonly offeredChannels: readonly string[];
  readonly wishedChannel: string;
  readonly state: string;
  readonly createdAt: Date;
  readonly answeredAt: Date | null;
  readonly answeredBy: string | null;
  readonly declineReason: string | null;
  readonly declineNote: string | null;
  /** What the request refers to; stored and not interpreted here. */
  readonly occasionKind: string | null;
  readonly occasionId: string | null;
  /** Staff members who may answer: the active seats, or the coordinators while there is none. */
  readonly answererIds: readonly string[];
}

/** The people whom a request to the offer reaches at this moment. */
export function answerersOf(offer: Pick<OfferView, 'activeSeatIds' | 'coordinatorIds'>): readonly string[] {
  return offer.activeSeatIds.length > 0 ? offer.activeSeatIds : offer.coordinatorIds;
}
