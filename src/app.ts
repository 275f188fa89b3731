import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import helmet from 'helmet';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.js';
import type { Config } from './platform/config/config.js';
import { mountPortal } from './platform/http/portal.js';
import { requestScope } from './platform/http/request-scope.js';

const BODY_LIMIT = '1mb';

/**
 * Makes the application: all capabilities, the portal, security headers. It neither listens nor works on jobs until
 * `init` or `listen` is called. `close` ends jobs, connections and timers.
 */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config), {
    bufferLogs: true,
    abortOnError: false,
    bodyParser: false,
  });
  app.useLogger(app.get(Logger));
  app.set('trust proxy', config.trustProxyHops);
  app.disable('x-powered-by');
  app.use(requestScope);
  app.use(helmet(securityHeaders(config)));
  app.use(compression());
  app.useBodyParser('json', { limit: BODY_LIMIT });
  mountPortal(app);
  return app;
}

/** One origin for everything: no inline script, no foreign resource, no frame. */
function securityHeaders(config: Config): Parameters<typeof helmet>[0] {
  const secure = config.publicUrl.startsWith('https:');
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: secure,
    crossOriginEmbedderPolicy: false,
  };
}
