import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger } from 'typeorm';

/** Counts the SQL statements that are run on behalf of one request or job. */
export interface StatementCount {
  statements: number;
}

const counting = new AsyncLocalStorage<StatementCount>();

/** Runs a work so that `count` grows with every statement that it causes. */
export function countStatements<T>(count: StatementCount, work: () => T): T {
  return counting.run(count, work);
}

/** The TypeORM logger: it counts, and writes nothing, because statements and parameters may carry personal data. */
export class CountingLogger implements Logger {
  logQuery(): void {
    const count = counting.getStore();
    if (count) count.statements++;
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
