import { Global, Module } from '@nestjs/common';
import { RateLimit } from './rate-limit.js';

/** What HTTP requests share. */
@Global()
@Module({ providers: [RateLimit], exports: [RateLimit] })
export class HttpModule {}
