import { Catch, HttpException, HttpStatus, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { Response } from 'express';
import { ErrorFormatter, httpStatusOf } from './error-formatter.js';

/** Keeps the framework from logging messages of errors: those of GraphQL go to the formatter unseen, those of plain routes leave in the same form. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly errors: ErrorFormatter) {}

  catch(exception: unknown, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() === 'graphql') return exception;
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return undefined;
    if (exception instanceof HttpException)
      return response.status(exception.getStatus()).json({ message: messageOf(exception.getStatus()) });
    const { message, extensions } = this.errors.toPublic(exception);
    if ('retryAfterSeconds' in extensions) response.setHeader('retry-after', String(extensions['retryAfterSeconds']));
    return response.status(httpStatusOf(extensions['code'])).json({ message, ...extensions });
  }
}

function messageOf(status: number): string {
  if (status === HttpStatus.NOT_FOUND) return 'Diese Adresse gibt es nicht.';
  if (status === HttpStatus.PAYLOAD_TOO_LARGE) return 'Die Anfrage ist zu groß.';
  return 'Diese Anfrage ist so nicht möglich.';
}
