import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { JobcenterSeed } from './jobcenters/jobcenter.seed.js';
import { PeopleSeed } from './people/people.seed.js';
import type { Config } from './platform/config/config.js';
import { PracticeSeed } from './practices/practice.seed.js';
import { VocabularySeed } from './vocabularies/vocabulary.seed.js';

/** How much demo content: none, the people only, or people and practices. */
export type DemoContent = 'NONE' | 'PEOPLE' | 'ALL';

/**
 * Fills vocabularies and jobcenters and, as `demo` says, demo people and practices. Running it again changes nothing that
 * is there. Returns a sentence about what was done.
 *
 * @throws Error when demo content is asked for in production
 */
export async function seed(config: Config, options: { demo: DemoContent }): Promise<string> {
  if (options.demo !== 'NONE' && config.production) throw new Error('Demo-Inhalte kommen nie in eine Produktionsdatenbank.');
  const app = await NestFactory.createApplicationContext(AppModule.forRoot({ ...config, role: 'api', logLevel: 'warn' }), { logger: ['error', 'warn'], abortOnError: false });
  try {
    const vocabularyEntries = await app.get(VocabularySeed, { strict: false }).run();
    const jobcenters = await app.get(JobcenterSeed, { strict: false }).run();
    const parts = [`${vocabularyEntries} Vokabeln`, `${jobcenters} Jobcenter`];
    if (options.demo !== 'NONE') parts.push(`${await app.get(PeopleSeed, { strict: false }).runDemo()} Personen`);
    if (options.demo === 'ALL') parts.push(`${await app.get(PracticeSeed, { strict: false }).runDemo()} Praxisbeispiele`);
    return parts.join(', ');
  } finally {
    await app.close();
  }
}
