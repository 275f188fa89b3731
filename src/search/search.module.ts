import { Module } from '@nestjs/common';
import './postgres/search-document.entity.js';
import { JobcentersModule } from '../jobcenters/jobcenters.module.js';
import { PracticesModule } from '../practices/practices.module.js';
import { VocabulariesModule } from '../vocabularies/vocabularies.module.js';
import { SearchEngine } from './engine/search-engine.js';
import { Indexer } from './indexer.js';
import { SearchAnalyser } from './analysis/analyser.provider.js';
import { PostgresSearchEngine } from './postgres/postgres-search-engine.js';
import { TermCountsRepository } from './postgres/term-counts.repository.js';
import { PracticeSource } from './practice.source.js';
import { SearchResolver } from './search.resolver.js';
import { SearchService } from './search.service.js';
import { SynonymSource } from './synonym-source.js';

/** Finding: the engine port, the PostgreSQL engine behind it, one indexer with registered sources. */
@Module({
  imports: [VocabulariesModule, JobcentersModule, PracticesModule],
  providers: [
    { provide: SearchEngine, useClass: PostgresSearchEngine },
    SearchAnalyser,
    SynonymSource,
    TermCountsRepository,
    Indexer,
    PracticeSource,
    SearchService,
    SearchResolver,
  ],
  exports: [Indexer],
})
export class SearchModule {}
