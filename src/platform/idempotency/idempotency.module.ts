import { Global, Module } from '@nestjs/common';
import { Idempotency } from './idempotency.js';

/** Safe repetition of mutations. */
@Global()
@Module({ providers: [Idempotency], exports: [Idempotency] })
export class IdempotencyModule {}
