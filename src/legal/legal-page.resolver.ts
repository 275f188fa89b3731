import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.js';
import { LegalPageName } from './legal-page.enums.js';
import { LegalPages } from './legal-page.service.js';
import { LegalPage } from './legal-page.types.js';

@Resolver(() => LegalPage)
export class LegalPageResolver {
  constructor(private readonly pages: LegalPages) {}

  @Query(() => LegalPage, { description: 'A page that the law wants. Everybody may read it, without sign-in too.' })
  @Requires('PUBLIC')
  legalPage(@Args('name', { type: () => LegalPageName, description: 'Which one.' }) name: LegalPageName): LegalPage {
    return this.pages.find(name);
  }
}
