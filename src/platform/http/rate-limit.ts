import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Actor } from '../../kernel/actor.js';
import { RateLimitedError } from '../../kernel/errors.js';
import { Config } from '../config/config.js';

/** Bounds how many requests one person, or one address without sign-in, makes in a minute. Counted per process: it protects the process. */
@Injectable()
export class RateLimit {
  private readonly limiter: RateLimiterMemory;

  constructor(config: Config) {
    this.limiter = new RateLimiterMemory({ points: config.rateLimitPerMinute, duration: 60 });
  }

  /** Counts one request. @throws RateLimitedError */
  async check(request: Request, actor: Actor): Promise<void> {
    const key = actor.kind === 'ANONYMOUS' ? `address:${request.ip}` : `person:${actor.staffMemberId}`;
    try {
      await this.limiter.consume(key);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) throw new RateLimitedError(Math.ceil(refusal.msBeforeNext / 1_000));
      throw refusal;
    }
  }
}
