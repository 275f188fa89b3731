import { defineFact } from '../platform/jobs/facts.js';

/** What readers see of an event changed: written, published, cancelled. Its talks name it, so they are projected anew too. */
export const eventChanged = defineFact<{ eventId: string }>('event.changed');

/** A published event was cancelled, with all its talks. */
export const eventCancelled = defineFact<{ eventId: string }>('event.cancelled');

/** What readers see of talks of one event changed. The list may be long. */
export const talksChanged = defineFact<{ talkIds: readonly string[] }>('talks.changed');

/** Talks of a published event have another time or room, or are cancelled. Announced besides `talks.changed`. */
export const talksMoved = defineFact<{ talkIds: readonly string[] }>('talks.moved');

/** A draft was published. Announced besides `event.changed`. */
export const eventPublished = defineFact<{ eventId: string }>('event.published');
