import type { ReindexingRow } from './reindexing.entity.js';
import { ReindexingState, type Reindexing } from './reindexing.types.js';

/** While the last documents are compared and the index is put in use, not all is done. */
const MOST_WHILE_RUNNING = 99;

/** A rebuild as clients see it. */
export function toReindexing(row: ReindexingRow): Reindexing {
  const state = row.state as ReindexingState;
  const percent = row.total === 0 ? 0 : Math.floor((100 * row.done) / row.total);
  return { ...row, state, progress: state === ReindexingState.DONE ? 100 : Math.min(percent, MOST_WHILE_RUNNING) };
}
