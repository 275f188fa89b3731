import { defineFact } from '../platform/jobs/facts.js';

/** What readers see of a practice changed: published, archived, restored, confirmed, redacted, made visible to others. */
export const practiceChanged = defineFact<{ practiceId: string }>('practice.changed');

/** A draft became a revision. Announced before `practice.changed`, in the same transaction. */
export const practicePublished = defineFact<{ practiceId: string }>('practice.published');
