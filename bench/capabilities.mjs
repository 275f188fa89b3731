import { NestFactory } from '@nestjs/core';
import { AppModule } from '../dist/src/app.module.js';

/**
 * Runs a work with all capabilities in this process, without serving requests or working on jobs.
 *
 * @template T
 * @param {object} config configuration of the service whose database is used
 * @param {(context: import('@nestjs/common').INestApplicationContext) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withCapabilities(config, work) {
  const context = await NestFactory.createApplicationContext(
    AppModule.forRoot({ ...config, role: 'api', logLevel: 'warn' }),
    { logger: ['error', 'warn'], abortOnError: false },
  );
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}
