import { createHash } from 'node:crypto';
import { isApplicable, type JobcenterImportPlan as Plan } from './jobcenter-import.model.js';
import { isEmpty, toSections } from './jobcenter-import.report.js';
import type { JobcenterImportPlan } from './jobcenter-import.types.js';

/** A plan as clients see it. */
export function toPlan(plan: Plan): JobcenterImportPlan {
  return {
    fingerprint: fingerprintOf(plan),
    applicable: isApplicable(plan),
    empty: isEmpty(plan),
    effectiveOn: plan.effectiveOn,
    added: plan.added.length,
    changed: plan.changed.length,
    renumbered: plan.renumbered.length,
    gone: plan.gone.length + plan.blocked.length,
    unchanged: plan.unchanged,
    badRows: plan.badRows.length,
    sections: toSections(plan).map(({ title, lines }) => ({ title, lines: [...lines] })),
  };
}

/** Stands for exactly this plan. */
export function fingerprintOf(plan: Plan): string {
  return createHash('sha256').update(JSON.stringify(plan)).digest('base64url');
}
