import { Controller, Get, Header, HttpStatus, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { Requires } from '../access/requires.js';
import { rows } from '../database/sql.js';
import { Metrics } from './metrics.js';

/** Routes for load balancers and monitoring. They name no host and carry no personal data. */
@Controller()
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly metrics: Metrics,
  ) {}

  /** The process runs. */
  @Get('health/live')
  @Requires('PUBLIC')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can answer: 200 `ok`, or 503 `unavailable` while the database is away. */
  @Get('health/ready')
  @Requires('PUBLIC')
  async ready(
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ status: 'ok' | 'unavailable'; database: 'up' | 'down' }> {
    try {
      await rows(this.dataSource.manager, 'SELECT 1');
      return { status: 'ok', database: 'up' };
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
