import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** The figures of this process in Prometheus' format. Labels are closed sets, never a person or a text. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  readonly operationSeconds = new Histogram({
    name: 'graphql_operation_seconds',
    help: 'Time from receiving to answering one GraphQL root field',
    labelNames: ['operation', 'outcome'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.registry],
  });

  readonly jobSeconds = new Histogram({
    name: 'job_seconds',
    help: 'Time that one attempt of a job took',
    labelNames: ['job', 'outcome'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30],
    registers: [this.registry],
  });

  readonly unexpectedErrors = new Counter({
    name: 'unexpected_errors_total',
    help: 'Errors that were masked and logged with an errorId',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
