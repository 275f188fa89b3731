import { RequestMethod } from '@nestjs/common';
import type { Params } from 'nestjs-pino';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { newId } from '../../kernel/ids.js';
import type { Config } from '../config/config.js';

/**
 * Structured logs. A line of a request has its id, method, route, status and time: never the query string, a header or
 * an address, because people type names of clients into search boxes.
 */
export function loggerOptions(config: Config): Params {
  return {
    pinoHttp: {
      level: config.logLevel,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      genReqId: (_request: IncomingMessage, response: ServerResponse) => {
        const id = newId();
        response.setHeader('x-request-id', id);
        return id;
      },
      quietReqLogger: true,
      customAttributeKeys: { reqId: 'requestId', responseTime: 'durationMs' },
      customSuccessMessage: () => 'answered',
      customErrorMessage: () => 'answered',
      customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
      autoLogging: { ignore: (request) => /^\/(health|metrics|assets)\b/.test(request.url ?? '') },
      customProps: (request) => ({ method: request.method, route: (request.url ?? '').split('?')[0] }),
      serializers: {
        req: () => undefined,
        res: (response: { statusCode: number }) => response.statusCode,
        err: (error: Error) => ({ type: error.name }),
      },
    },
    forRoutes: [{ path: '{*path}', method: RequestMethod.ALL }],
  };
}
