import type { NextFunction, Request, Response } from 'express';
import { countStatements, type StatementCount } from '../database/statement-log.js';

const counts = new WeakMap<object, StatementCount>();

/** Middleware that counts the SQL statements of a request, sign-in included. */
export function requestScope(request: Request, _response: Response, next: NextFunction): void {
  const count: StatementCount = { statements: 0 };
  counts.set(request, count);
  countStatements(count, next);
}

/** How many SQL statements the request has caused so far. */
export function statementCountOf(request: Request): number {
  return counts.get(request)?.statements ?? 0;
}
