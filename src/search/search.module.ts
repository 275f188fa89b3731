import { Module } from '@nestjs/common';
import './postgres/search-document.entity.js';
import './reindexing/reindexing.entity.js';
import './synonyms/synonym-group.entity.js';
import './unsplit-words/unsplit-word.entity.js';
import { JobcentersModule } from '../jobcenters/jobcenters.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PracticesModule } from '../practices/practices.module.js';
import { VocabulariesModule } from '../vocabularies/vocabularies.module.js';
import { ComparableFieldsResolver } from './comparable/comparable.fields.resolver.js';
import { HouseTiers } from './comparable/house-tiers.js';
import { searchEnginesProvider } from './engines.provider.js';
import { FailoverSearch } from './failover/failover-search.js';
import { Indexer } from './indexer.js';
import { JobcenterSource } from './jobcenter.source.js';
import './meilisearch/index-build.entity.js';
import { IndexBuildRepository } from './meilisearch/index-build.repository.js';
import { SearchAnalyser } from './analysis/analyser.provider.js';
import { MissedSearches } from './insights/missed-searches.js';
import { MissedWordRepository } from './insights/missed-word.repository.js';
import { SearchInsightResolver } from './insights/search-insight.resolver.js';
import { SearchInsightService } from './insights/search-insight.service.js';
import { NeighboursResolver } from './neighbours/neighbours.resolver.js';
import { NeighboursService } from './neighbours/neighbours.service.js';
import { CountUpkeepRepository } from './postgres/count-upkeep.repository.js';
import { IndexStateRepository } from './postgres/index-state.repository.js';
import { NeighboursRepository } from './postgres/neighbours.repository.js';
import { PostgresSearchEngine } from './postgres/postgres-search-engine.js';
import { TermCountsRepository } from './postgres/term-counts.repository.js';
import { TitleCompletionRepository } from './postgres/title-completion.repository.js';
import { PracticeFilters } from './practice-filters.js';
import { PracticeHits } from './practice-hits.js';
import { PracticeSource } from './practice.source.js';
import { QueryPlans } from './query/query-plans.js';
import { SimilarWords } from './query/similar-words.js';
import { ReindexingJobs } from './reindexing/reindexing.jobs.js';
import { ReindexingRepository } from './reindexing/reindexing.repository.js';
import { ReindexingResolver } from './reindexing/reindexing.resolver.js';
import { ReindexingService } from './reindexing/reindexing.service.js';
import { SavedSearchNews } from './saved-searches/saved-search.news.js';
import { SavedSearchPresenter } from './saved-searches/saved-search.presenter.js';
import { SavedSearchRepository } from './saved-searches/saved-search.repository.js';
import { SavedSearchResolver } from './saved-searches/saved-search.resolver.js';
import { SavedSearchService } from './saved-searches/saved-search.service.js';
import { UnsubscribeController } from './saved-searches/unsubscribe.controller.js';
import { WeeklyMail } from './saved-searches/weekly-mail.js';
import { SearchResolver } from './search.resolver.js';
import { SearchService } from './search.service.js';
import { SuggestionResolver } from './suggestions/suggestion.resolver.js';
import { SuggestionService } from './suggestions/suggestion.service.js';
import { TermDirectory } from './suggestions/term-directory.js';
import { WordCompletion } from './suggestions/word-completion.js';
import { SynonymSource } from './synonym-source.js';
import { SynonymGroupRepository } from './synonyms/synonym-group.repository.js';
import { SynonymResolver } from './synonyms/synonym.resolver.js';
import { SynonymService } from './synonyms/synonym.service.js';
import { IndexHealth } from './upkeep/index-health.js';
import { IndexRebuilder } from './upkeep/index-rebuilder.js';
import { UnsplitWordRepository } from './unsplit-words/unsplit-word.repository.js';
import { UnsplitWordResolver } from './unsplit-words/unsplit-word.resolver.js';
import { UnsplitWordService } from './unsplit-words/unsplit-word.service.js';
import { IndexUpkeep } from './upkeep/index-upkeep.js';
import { IndexVerifier } from './upkeep/index-verifier.js';
import { WayOutFieldsResolver } from './way-out/way-out.fields.resolver.js';
import { WayOutService } from './way-out/way-out.service.js';

/** Finding: the engine port, the engines behind it, one indexer with registered sources. */
@Module({
  imports: [VocabulariesModule, JobcentersModule, PeopleModule, PracticesModule],
  controllers: [UnsubscribeController],
  providers: [
    PostgresSearchEngine,
    IndexBuildRepository,
    searchEnginesProvider,
    FailoverSearch,
    SearchAnalyser,
    SynonymSource,
    TermCountsRepository,
    QueryPlans,
    Indexer,
    PracticeSource,
    JobcenterSource,
    CountUpkeepRepository,
    IndexStateRepository,
    IndexUpkeep,
    IndexVerifier,
    IndexHealth,
    IndexRebuilder,
    ReindexingRepository,
    ReindexingJobs,
    ReindexingService,
    ReindexingResolver,
    PracticeHits,
    PracticeFilters,
    HouseTiers,
    ComparableFieldsResolver,
    SearchService,
    SearchResolver,
    TitleCompletionRepository,
    TermDirectory,
    WordCompletion,
    SuggestionService,
    SuggestionResolver,
    NeighboursRepository,
    NeighboursService,
    NeighboursResolver,
    SynonymGroupRepository,
    SynonymService,
    SynonymResolver,
    UnsplitWordRepository,
    UnsplitWordService,
    UnsplitWordResolver,
    SimilarWords,
    WayOutService,
    WayOutFieldsResolver,
    SavedSearchRepository,
    SavedSearchPresenter,
    SavedSearchService,
    SavedSearchResolver,
    SavedSearchNews,
    WeeklyMail,
    MissedWordRepository,
    MissedSearches,
    SearchInsightService,
    SearchInsightResolver,
  ],
  exports: [Indexer, FailoverSearch, PracticeHits],
})
export class SearchModule {}
