import { Controller, Get, Header, HttpStatus, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { Requires } from '../access/requires.js';
import { rows } from '../database/sql.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

/** What `/health/ready` answers; `degraded` names the parts that are away or behind. */
type Ready =
  | { status: 'ok'; database: 'up' }
  | { status: 'degraded'; database: 'up'; degraded: readonly string[] }
  | { status: 'unavailable'; database: 'down' };

/** Routes for load balancers and monitoring. They name no host and carry no personal data. */
@Controller()
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly metrics: Metrics,
    private readonly readiness: Readiness,
  ) {}

  /** The process runs. */
  @Get('health/live')
  @Requires('PUBLIC')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can answer: 200 `ok`; 200 `degraded` while a part that it can do without is away or behind; 503 `unavailable` while the database is away. */
  @Get('health/ready')
  @Requires('PUBLIC')
  async ready(@Res({ passthrough: true }) response: Response): Promise<Ready> {
    try {
      await rows(this.dataSource.manager, 'SELECT 1');
      const degraded = await this.readiness.listUnwell();
      return degraded.length === 0
        ? { status: 'ok', database: 'up' }
        : { status: 'degraded', database: 'up', degraded };
    } catch {
      response.status(HttpStatus.SERVICE_UNAVAILABLE);
      return { status: 'unavailable', database: 'down' };
    }
  }

  /** Figures in Prometheus' text format. */
  @Get('metrics')
  @Requires('PUBLIC')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  figures(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
