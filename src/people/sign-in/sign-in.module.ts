import { Global, Module } from '@nestjs/common';
import { JobcentersModule } from '../../jobcenters/jobcenters.module.js';
import { ActorSource } from '../../platform/access/actor-source.js';
import { VocabulariesModule } from '../../vocabularies/vocabularies.module.js';
import { AccessTokenRepository } from '../access-tokens/access-token.repository.js';
import { StaffMemberRepository } from '../staff-member.repository.js';
import { AccountRepository } from './account.repository.js';
import { Authenticator } from './authenticator.js';
import { EmbeddedProvider } from './embedded-provider.js';
import { Issuer } from './issuer.js';
import { Sessions } from './sessions.js';
import { SignInRoutes } from './sign-in.routes.js';
import { SignInService } from './sign-in.service.js';
import { StaffActorSource } from './staff-actor-source.js';

/** Sign-in by OpenID Connect, sessions, bearer tokens. Global, because the platform asks it who sends a request. */
@Global()
@Module({
  imports: [JobcentersModule, VocabulariesModule],
  providers: [
    AccountRepository,
    AccessTokenRepository,
    StaffMemberRepository,
    SignInService,
    Issuer,
    Authenticator,
    Sessions,
    SignInRoutes,
    EmbeddedProvider,
    { provide: ActorSource, useClass: StaffActorSource },
  ],
  exports: [ActorSource, SignInRoutes, EmbeddedProvider],
})
export class SignInModule {}
