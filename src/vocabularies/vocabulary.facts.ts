import { defineFact } from '../platform/jobs/facts.js';

/** Words or successors changed: everything that carries one of the codes shows and is found otherwise from now on. */
export const vocabularyChanged = defineFact<{ vocabulary: string; codes: readonly string[] }>('vocabulary.changed');
