import type { Params } from 'nestjs-pino';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { newId } from '../../kernel/ids.js';
import type { Config } from '../config/config.js';

/** Parts of the framework that tell at every start what the code says anyway. */
const FRAMEWORK_CHATTER = new Set([
  'NestApplication',
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'GraphQLModule',
]);

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
      hooks: {
        logMethod(args, method) {
          const [first] = args as [unknown];
          if (!FRAMEWORK_CHATTER.has((first as { context?: string } | null)?.context ?? '')) method.apply(this, args);
        },
      },
      formatters: { level: (label) => ({ level: label }) },
      genReqId: (_request: IncomingMessage, response: ServerResponse) => {
        const id = newId();
        response.setHeader('x-request-id', id);
        return id;
      },
      quietReqLogger: true,
      customAttributeKeys: { req: 'request', res: 'status', reqId: 'requestId', responseTime: 'durationMs' },
      customSuccessMessage: () => 'answered',
      customErrorMessage: () => 'answered',
      customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
      autoLogging: { ignore: (request) => /^\/(health|metrics|assets)\b/.test(request.url ?? '') },
      serializers: {
        req: (request: { method: string; raw: { originalUrl: string } }) => ({
          method: request.method,
          route: request.raw.originalUrl.split('?')[0],
        }),
        res: (response: { statusCode: number }) => response.statusCode,
        err: (error: Error) => ({ type: error.name }),
      },
    },
  };
}
