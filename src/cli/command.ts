import type { ParseArgsOptionsConfig } from 'node:util';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { AppModule } from '../app.module.js';
import { readSettings, type Config } from '../platform/config/config.js';
import { startEmbeddedParts } from '../platform/embedded/embedded-parts.js';

/** What a command was called with. */
export interface CommandInput {
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
}

/** A command of `npm run cli --`. */
export interface Command {
  readonly name: string;
  /** How it is called, without `npm run cli --`. */
  readonly usage: string;
  readonly description: string;
  readonly options: ParseArgsOptionsConfig;
  readonly minArguments: number;
  readonly maxArguments: number;
  run(input: CommandInput): Promise<void>;
}

/** A command that could not do its work; the message is a sentence for the operator. */
export class CommandError extends Error {}

/** Runs a work with the configuration; starts the embedded database for it when none is set and none runs. */
export async function withConfig<T>(work: (config: Config) => Promise<T>): Promise<T> {
  const parts = await startEmbeddedParts(readSettings());
  try {
    return await work(parts.config);
  } finally {
    await parts.stop();
  }
}

/** Runs a work with all capabilities, without serving requests or working on jobs. */
export async function withCapabilities<T>(
  work: (context: INestApplicationContext, config: Config) => Promise<T>,
): Promise<T> {
  return withConfig(async (config) => {
    const context = await NestFactory.createApplicationContext(AppModule.forRoot({ ...config, role: 'api' }), {
      logger: ['error', 'warn'],
      abortOnError: false,
    });
    try {
      return await work(context, config);
    } finally {
      await context.close();
    }
  });
}

/** Writes a line of progress in place on a terminal; nothing where the output is not one. */
export function reportProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
