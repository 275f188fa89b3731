import { Injectable, Logger } from '@nestjs/common';
import { Router, type Request, type Response } from 'express';
import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { Role } from '../../kernel/actor.js';
import { JobcenterService } from '../../jobcenters/jobcenter.service.js';
import { Config } from '../../platform/config/config.js';
import { VocabularyService } from '../../vocabularies/vocabulary.service.js';
import { VocabularyName } from '../../vocabularies/vocabulary.types.js';
import { demoAccounts, demoEmailOf, demoPeople, type DemoPerson } from './demo-accounts.js';
import { CALLBACK_PATH } from './oidc.strategy.js';
import { cookieKey, signingKey } from './provider-keys.js';
import { memoryAdapters } from './provider-memory.js';
import { messagePage, PAGE_POLICY, signInPage, signOutPage, type DemoAccountCard } from './provider-pages.js';

/** Path under which the embedded provider is mounted. */
const MOUNT_PATH = '/oidc';
const EIGHT_HOURS = 8 * 3_600;

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  COORDINATOR: 'Koordination',
  EDITOR: 'Redaktion',
  ORGANISER: 'Veranstaltungen',
  ADMIN: 'Administration',
};

/** The OpenID provider with demo accounts that runs inside the process while no real one is configured. */
@Injectable()
export class EmbeddedProvider {
  private readonly logger = new Logger('EmbeddedProvider');

  constructor(
    private readonly config: Config,
    private readonly jobcenters: JobcenterService,
    private readonly vocabularies: VocabularyService,
  ) {}

  /** Makes the router of the provider and its sign-in page. @throws Error in production */
  async router(): Promise<Router> {
    if (this.config.production)
      throw new Error('Die eingebaute Anmeldung startet nie in der Produktion: OIDC_ISSUER fehlt.');
    // Loaded only here, so that a service with a real issuer does not carry it.
    const { Provider } = await import('oidc-provider');
    const provider = new Provider(this.config.oidc.issuer, this.configuration());
    provider.proxy = this.config.trustProxyHops > 0;
    provider.on('server_error', (_ctx: KoaContextWithOIDC, error: Error) =>
      this.logger.error(`The embedded provider failed: ${error.name}`),
    );

    const router = Router();
    router.get(
      `${MOUNT_PATH}/interaction/:uid`,
      (request, response, next) => void this.showAccounts(provider, request, response).catch(next),
    );
    router.get(
      `${MOUNT_PATH}/interaction/:uid/abort`,
      (request, response) => void this.finish(provider, request, response, { error: 'access_denied' }),
    );
    router.post(`${MOUNT_PATH}/interaction/:uid/:key`, (request, response) => {
      const account = demoAccounts().find(({ key }) => key === request.params.key);
      const result = account ? { login: { accountId: account.key } } : { error: 'access_denied' };
      void this.finish(provider, request, response, result);
    });
    router.use(MOUNT_PATH, provider.callback());
    return router;
  }

  private configuration(): Configuration {
    const { config } = this;
    return {
      adapter: memoryAdapters(),
      jwks: { keys: [signingKey(config.dataDir) as never] },
      cookies: {
        keys: [cookieKey(config.dataDir)],
        long: { httpOnly: true, sameSite: 'lax', path: MOUNT_PATH },
        short: { httpOnly: true, sameSite: 'lax' },
      },
      clients: [
        {
          client_id: config.oidc.clientId,
          client_secret: config.oidc.clientSecret,
          grant_types: ['authorization_code'],
          response_types: ['code'],
          redirect_uris: [`${config.publicUrl}${CALLBACK_PATH}`],
          post_logout_redirect_uris: [`${config.publicUrl}/`],
          token_endpoint_auth_method: 'client_secret_post',
        },
      ],
      clientBasedCORS: () => false,
      pkce: { required: () => true },
      claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
      findAccount: (_ctx, subject) => toAccount(demoPeople().find(({ key }) => key === subject)),
      interactions: { url: (_ctx, interaction) => `${MOUNT_PATH}/interaction/${interaction.uid}` },
      loadExistingGrant: (ctx) => grantAll(ctx),
      renderError: (ctx) =>
        showPage(
          ctx,
          messagePage(
            'Das hat nicht geklappt',
            'Die Demo-Anmeldung konnte diese Anfrage nicht beantworten. Bitte beginnen Sie von vorn.',
            this.config.publicUrl,
          ),
        ),
      ttl: {
        AccessToken: 3_600,
        AuthorizationCode: 60,
        Grant: EIGHT_HOURS,
        IdToken: 3_600,
        Interaction: 3_600,
        Session: EIGHT_HOURS,
      },
      features: {
        devInteractions: { enabled: false },
        rpInitiatedLogout: {
          enabled: true,
          logoutSource: (ctx, form) => showPage(ctx, signOutPage(form)),
          postLogoutSuccessSource: (ctx) =>
            showPage(ctx, messagePage('Abgemeldet', 'Sie sind abgemeldet.', this.config.publicUrl)),
        },
        resourceIndicators: {
          enabled: true,
          getResourceServerInfo: () => ({
            scope: 'api',
            audience: config.oidc.audience,
            accessTokenFormat: 'jwt',
            accessTokenTTL: 3_600,
            jwt: { sign: { alg: 'RS256' } },
          }),
        },
      },
    };
  }

  private async showAccounts(provider: Provider, request: Request, response: Response): Promise<void> {
    const interaction = await provider.interactionDetails(request, response).catch(() => undefined);
    response.setHeader('content-security-policy', PAGE_POLICY);
    response.setHeader('cache-control', 'no-store');
    response.type('html');
    if (!interaction) response.status(400).send(this.expiredPage());
    else response.send(signInPage(`${MOUNT_PATH}/interaction/${interaction.uid}`, await this.cards()));
  }

  private async finish(
    provider: Provider,
    request: Request,
    response: Response,
    result: { login: { accountId: string } } | { error: string },
  ): Promise<void> {
    try {
      await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    } catch {
      response.setHeader('content-security-policy', PAGE_POLICY);
      response.status(400).type('html').send(this.expiredPage());
    }
  }

  private expiredPage(): string {
    return messagePage(
      'Anmeldung abgelaufen',
      'Diese Anmeldung ist nicht mehr gültig. Bitte beginnen Sie von vorn.',
      this.config.publicUrl,
    );
  }

  private cards(): Promise<DemoAccountCard[]> {
    return Promise.all(
      demoAccounts().map(async (person) => ({
        key: person.key,
        displayName: person.displayName,
        jobcenter: (await this.jobcenters.findByOfficialNumber(person.jobcenter))?.name ?? '',
        role: [
          (await this.vocabularies.find(VocabularyName.STAFF_FUNCTIONS, person.function))?.label ?? '',
          ...person.roles.map((role) => ROLE_NAMES[role]),
        ]
          .filter((part) => part !== '')
          .join(', '),
      })),
    );
  }
}

function toAccount(person: DemoPerson | undefined) {
  if (!person) return undefined;
  return {
    accountId: person.key,
    claims: () => ({ sub: person.key, name: person.displayName, email: demoEmailOf(person), email_verified: true }),
  };
}

/** Consent is not asked: the only client is the service itself. */
async function grantAll(ctx: KoaContextWithOIDC) {
  const { Grant } = ctx.oidc.provider;
  const { clientId } = ctx.oidc.client!;
  const known = ctx.oidc.session?.grantIdFor(clientId);
  const existing = known === undefined ? undefined : await Grant.find(known);
  if (existing) return existing;
  const grant = new Grant({
    clientId,
    ...(ctx.oidc.session?.accountId === undefined ? {} : { accountId: ctx.oidc.session.accountId }),
  });
  grant.addOIDCScope('openid profile email');
  for (const resource of Object.keys(ctx.oidc.resourceServers ?? {})) grant.addResourceScope(resource, 'api');
  await grant.save();
  return grant;
}

function showPage(ctx: KoaContextWithOIDC, html: string): void {
  ctx.set('content-security-policy', PAGE_POLICY);
  ctx.type = 'html';
  ctx.body = html;
}
