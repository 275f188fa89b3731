import { defineFact } from '../platform/jobs/facts.js';

/** Form, Land, caseload, comparison type, name or life of a jobcenter changed. */
export const jobcenterChanged = defineFact<{ jobcenterId: string }>('jobcenter.changed');
