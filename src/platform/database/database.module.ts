import { Global, Inject, Logger, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { createDataSource } from './data-source.js';
import { Transactor } from './transactor.js';

/** The database: one data source, one transactor. */
@Global()
@Module({
  providers: [
    {
      provide: DataSource,
      useFactory: (config: Config) => createDataSource({ url: config.databaseUrl, poolSize: config.databasePoolSize }),
      inject: [Config],
    },
    Transactor,
  ],
  exports: [DataSource, Transactor],
})
export class DatabaseModule implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('Database');

  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async onModuleInit(): Promise<void> {
    await this.dataSource.initialize();
    // A lost idle connection is reported here; the pool replaces it by itself, so the process must not end.
    const pool = (this.dataSource.driver as unknown as { master: { on(event: 'error', listener: () => void): void } })
      .master;
    pool.on('error', () => this.logger.warn('A database connection was lost.'));
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
