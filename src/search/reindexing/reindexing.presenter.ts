import type { ReindexingRow } from './reindexing.entity.js';
import { ReindexingState, type Reindexing, type ReindexingStep } from './reindexing.types.js';

/** While what differed is looked at once more and the index is put in use, not all is done. */
const MOST_WHILE_RUNNING = 99;

/** A rebuild as clients see it. */
export function toReindexing(row: ReindexingRow): Reindexing {
  const state = row.state as ReindexingState;
  // Each document is projected and compared.
  const percent = row.total === 0 ? 0 : Math.floor((100 * (row.done + row.compared)) / (2 * row.total));
  const progress = state === ReindexingState.DONE ? 100 : Math.min(percent, MOST_WHILE_RUNNING);
  return { ...row, state, step: row.step as ReindexingStep, progress };
}
