import { unwrapResolverError } from '@apollo/server/errors';
import { Injectable, Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { BadUserInputError, PublicError, RateLimitedError, UnavailableError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { isDatabaseAway } from '../database/database-errors.js';
import { Metrics } from '../health/metrics.js';
import { describeError } from '../http/describe-error.js';

/** An error that has been through `toPublic` already and may leave as it is. */
export class FormattedError extends GraphQLError {}

/** Codes of the GraphQL layer itself whose messages speak of the request only. */
const REQUEST_ERRORS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** The one exit of errors: public ones with their code, all others masked as INTERNAL with an `errorId` that stands in the log. */
@Injectable()
export class ErrorFormatter {
  private readonly logger = new Logger('Errors');

  constructor(private readonly metrics: Metrics) {}

  /** Turns an error of the GraphQL layer into what the client sees. Never a stack, a host, SQL text or variables. */
  format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
    const cause = unwrapResolverError(error);
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    };
    if (cause instanceof FormattedError) {
      const { http: _status, ...extensions } = cause.extensions;
      return { message: cause.message, extensions };
    }
    const code = formatted.extensions?.['code'];
    if (cause === error && typeof code === 'string' && REQUEST_ERRORS.has(code)) {
      return {
        message: withoutVariable(formatted.message, error),
        ...place,
        extensions: { code: code === 'BAD_REQUEST' ? 'BAD_USER_INPUT' : code },
      };
    }
    return { ...this.toPublic(cause), ...place };
  }

  /** Turns any thrown value into message and extensions; unexpected ones are logged without their message. */
  toPublic(cause: unknown): { message: string; extensions: Record<string, unknown> } {
    const error = isDatabaseAway(cause) ? new UnavailableError() : cause;
    if (error instanceof PublicError) {
      return {
        message: error.message,
        extensions: {
          code: error.code,
          ...(error instanceof BadUserInputError ? { field: error.field } : {}),
          ...(error instanceof RateLimitedError ? { retryAfterSeconds: error.retryAfterSeconds } : {}),
        },
      };
    }
    const errorId = newId();
    this.metrics.unexpectedErrors.inc();
    this.logger.error({ errorId, ...describeError(error) }, 'Unexpected error');
    return {
      message: `Das hat nicht geklappt. Bitte nennen Sie bei Rückfragen die Fehlernummer ${errorId}.`,
      extensions: { code: 'INTERNAL', errorId },
    };
  }
}

/** What graphql-js says about a variable that does not fit, without the value, which can be what a person typed. */
function withoutVariable(message: string, error: unknown): string {
  const reason = error instanceof GraphQLError ? error.originalError?.message : undefined;
  const variable = /^Variable "\$\w+"/.exec(message)?.[0];
  if (variable === undefined || reason === undefined || !message.endsWith(`; ${reason}`)) return message;
  const place = / at "[\w.[\]]+"$/.exec(message.slice(0, -reason.length - 2))?.[0] ?? '';
  const bareReason = reason
    .replace(/( value): [^]*$/, '$1.')
    .replace(/^Value "[^]*" (does not exist in)/, 'The value $1');
  return `${variable} got an invalid value${place}; ${bareReason}`;
}

/** The HTTP status that goes with a code, where an answer is that of an error as a whole. */
export function httpStatusOf(code: unknown): number {
  switch (code) {
    case 'BAD_USER_INPUT':
      return 400;
    case 'UNAUTHENTICATED':
      return 401;
    case 'FORBIDDEN':
      return 403;
    case 'TOO_LARGE':
      return 413;
    case 'RATE_LIMITED':
      return 429;
    case 'UNAVAILABLE':
      return 503;
    default:
      return 500;
  }
}
