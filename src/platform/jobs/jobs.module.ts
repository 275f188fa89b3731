import { Global, Module } from '@nestjs/common';
import { FailedJobRepository } from './failed-job.repository.js';
import { FailedJobResolver } from './failed-job.resolver.js';
import { FailedJobService } from './failed-job.service.js';
import { Facts } from './facts.js';
import { Jobs } from './jobs.js';
import { PgBossJobs } from './pg-boss-jobs.js';

/** Background work and the facts that cause it. */
@Global()
@Module({
  providers: [{ provide: Jobs, useClass: PgBossJobs }, Facts, FailedJobRepository, FailedJobService, FailedJobResolver],
  exports: [Jobs, Facts],
})
export class JobsModule {}
