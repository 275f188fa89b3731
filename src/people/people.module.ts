import { Module, RequestMethod, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { JobcentersModule } from '../jobcenters/jobcenters.module.js';
import { Config } from '../platform/config/config.js';
import { VocabulariesModule } from '../vocabularies/vocabularies.module.js';
import { AccessTokenRepository } from './access-tokens/access-token.repository.js';
import { AccessTokenResolver } from './access-tokens/access-token.resolver.js';
import { AccessTokenService } from './access-tokens/access-token.service.js';
import { AdmissionService } from './admission.service.js';
import { ContactChannelRepository } from './contact-channel.repository.js';
import { MeFieldsResolver } from './me.fields.resolver.js';
import { MeResolver } from './me.resolver.js';
import { MailSettings } from './notifications/mail-settings.service.js';
import { PersonalMail } from './notifications/personal-mail.js';
import { UnsubscribeMailsController } from './notifications/unsubscribe-mails.controller.js';
import { PeopleSeed } from './people.seed.js';
import { ProfileService } from './profile.service.js';
import { RoleService } from './role.service.js';
import { AccountRepository } from './sign-in/account.repository.js';
import { EmbeddedProvider } from './sign-in/embedded-provider.js';
import { SessionRepository } from './sign-in/session.repository.js';
import { SessionResolver } from './sign-in/session.resolver.js';
import { SessionService } from './sign-in/session.service.js';
import { SignInModule } from './sign-in/sign-in.module.js';
import { SignInRoutes } from './sign-in/sign-in.routes.js';
import { StaffDirectory } from './staff-directory.js';
import {
  PendingStaffMemberFieldsResolver,
  RoleHolderFieldsResolver,
  StaffMemberFieldsResolver,
} from './staff-member.fields.resolver.js';
import { StaffMemberLoaders } from './staff-member.loaders.js';
import { StaffMemberRepository } from './staff-member.repository.js';
import { StaffMemberResolver } from './staff-member.resolver.js';
import { StaffMemberService } from './staff-member.service.js';
import { StaffRoleRepository } from './staff-role.repository.js';

/** Staff, functions, roles, sign-in. */
@Module({
  imports: [VocabulariesModule, JobcentersModule, SignInModule],
  controllers: [UnsubscribeMailsController],
  providers: [
    StaffMemberRepository,
    StaffRoleRepository,
    ContactChannelRepository,
    SessionRepository,
    AccountRepository,
    AccessTokenRepository,
    StaffMemberService,
    ProfileService,
    AdmissionService,
    RoleService,
    AccessTokenService,
    SessionService,
    PersonalMail,
    MailSettings,
    StaffDirectory,
    StaffMemberLoaders,
    MeResolver,
    MeFieldsResolver,
    StaffMemberResolver,
    StaffMemberFieldsResolver,
    PendingStaffMemberFieldsResolver,
    RoleHolderFieldsResolver,
    AccessTokenResolver,
    SessionResolver,
    PeopleSeed,
  ],
  exports: [PersonalMail, StaffDirectory, StaffMemberLoaders, RoleService, PeopleSeed],
})
export class PeopleModule implements NestModule {
  constructor(
    private readonly config: Config,
    private readonly routes: SignInRoutes,
    private readonly provider: EmbeddedProvider,
  ) {}

  /** Mounts sign-in, sessions and, where no real issuer is configured, the embedded provider, in front of every route. */
  async configure(consumer: MiddlewareConsumer): Promise<void> {
    const routers = [this.routes.router(), ...(this.config.oidc.embedded ? [await this.provider.router()] : [])];
    consumer.apply(...routers).forRoutes({ path: '{*path}', method: RequestMethod.ALL });
  }
}
