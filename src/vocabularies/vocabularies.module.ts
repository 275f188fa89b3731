import { Module } from '@nestjs/common';
import { VocabularyRepository } from './vocabulary.repository.js';
import { VocabularyResolver } from './vocabulary.resolver.js';
import { VocabularySeed } from './vocabulary.seed.js';
import { VocabularyService } from './vocabulary.service.js';
import { VocabularyUpkeep } from './vocabulary.upkeep.js';

/** Controlled vocabularies. */
@Module({
  providers: [VocabularyRepository, VocabularyService, VocabularyUpkeep, VocabularyResolver, VocabularySeed],
  exports: [VocabularyService, VocabularySeed],
})
export class VocabulariesModule {}
