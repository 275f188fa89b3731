import { Global, Module } from '@nestjs/common';
import { Facts } from './facts.js';
import { Jobs } from './jobs.js';
import { PgBossJobs } from './pg-boss-jobs.js';

/** Background work and the facts that cause it. */
@Global()
@Module({ providers: [{ provide: Jobs, useClass: PgBossJobs }, Facts], exports: [Jobs, Facts] })
export class JobsModule {}
