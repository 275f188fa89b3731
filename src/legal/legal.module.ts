import { Module } from '@nestjs/common';
import { LegalPageResolver } from './legal-page.resolver.js';
import { LegalPages } from './legal-page.service.js';

/** The pages that the law wants. */
@Module({ providers: [LegalPages, LegalPageResolver] })
export class LegalModule {}
