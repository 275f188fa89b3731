import { isRequiredInProduction, settingsSchema, type Settings } from './settings.js';

/** The settings of this process as the capabilities see them: complete, checked, with the embedded parts' addresses filled in. */
export abstract class Config {
  abstract readonly production: boolean;
  abstract readonly role: Settings['ROLE'];
  abstract readonly host: string;
  abstract readonly port: number;
  /** Public address without a trailing slash. */
  abstract readonly publicUrl: string;
  abstract readonly trustProxyHops: number;
  /** The first signs, all verify. Never empty. */
  abstract readonly sessionSecrets: readonly string[];
  abstract readonly dataDir: string;
  abstract readonly databaseUrl: string;
  abstract readonly migrationDatabaseUrl: string;
  abstract readonly databasePoolSize: number;
  abstract readonly oidc: OidcConfig;
  /** Absent: mails become files in `dataDir`/mail. */
  abstract readonly smtpUrl?: string;
  abstract readonly mailFrom: string;
  /** Absent: PostgreSQL searches. */
  abstract readonly meilisearch?: MeilisearchConfig;
  abstract readonly logLevel: Settings['LOG_LEVEL'];
  abstract readonly rateLimitPerMinute: number;
  /** Markdown files with the texts of the operator; absent ones have a text that ships with the service. */
  abstract readonly legalFiles: LegalFiles;
}

/** Paths of Markdown files. */
export interface LegalFiles {
  readonly IMPRINT?: string | undefined;
  readonly PRIVACY?: string | undefined;
  readonly ACCESSIBILITY?: string | undefined;
}

export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly audience: string;
  readonly jobcenterClaim?: string;
  /** Whether the provider with demo accounts runs inside this process. */
  readonly embedded: boolean;
}

export interface MeilisearchConfig {
  readonly url: string;
  readonly apiKey: string;
  /** How the names of the indexes begin. */
  readonly indexPrefix: string;
  /** What a search may take, in milliseconds. */
  readonly searchTimeoutMs: number;
}

/** Where the embedded parts are, once they are started. Each is only read when its setting is missing. */
export interface EmbeddedParts {
  readonly databaseUrl?: string;
  readonly migrationDatabaseUrl?: string;
  readonly sessionSecrets?: readonly string[];
  readonly oidcClientSecret?: string;
}

/** The environment is not usable; the message lists every setting that is missing or wrong. */
export class ConfigurationError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      `Die Einstellungen sind unvollständig oder falsch:\n${problems.map((problem) => `  - ${problem}`).join('\n')}\nAlle Einstellungen zeigt: npm run config`,
    );
  }
}

/** The client id under which the service is known to its own embedded provider. */
export const EMBEDDED_CLIENT_ID = 'kurzer-draht';

/** How the names of the indexes in Meilisearch begin. */
const INDEX_PREFIX = 'kurzer-draht-';

/**
 * Reads the settings from an environment; empty values count as missing.
 * @throws ConfigurationError listing all problems at once
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = settingsSchema.safeParse(given);
  const problems = parsed.success
    ? productionProblems(parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (!parsed.success && given['NODE_ENV'] === 'production') {
    problems.push(...missingInProduction((name) => given[name] !== undefined));
  }
  if (problems.length > 0 || !parsed.success) throw new ConfigurationError(problems);
  return parsed.data;
}

function missingInProduction(isGiven: (name: string) => boolean): string[] {
  return Object.keys(settingsSchema.shape)
    .filter((name) => isRequiredInProduction(name) && !isGiven(name))
    .map((name) => `${name}: fehlt`);
}

function productionProblems(settings: Settings): string[] {
  const problems: string[] = [];
  if ((settings.SESSION_SECRETS ?? []).some((secret) => secret.length < 32)) {
    problems.push('SESSION_SECRETS: jedes Geheimnis braucht 32 Zeichen oder mehr');
  }
  if (
    settings.OIDC_ISSUER !== undefined &&
    (settings.OIDC_CLIENT_ID === undefined || settings.OIDC_CLIENT_SECRET === undefined)
  ) {
    problems.push('OIDC_CLIENT_ID und OIDC_CLIENT_SECRET: gehören zu OIDC_ISSUER');
  }
  if ((settings.MEILI_URL === undefined) !== (settings.MEILI_API_KEY === undefined)) {
    problems.push('MEILI_URL und MEILI_API_KEY: gehören zusammen');
  }
  if (settings.NODE_ENV !== 'production') return problems;
  problems.push(...missingInProduction((name) => settings[name as keyof Settings] !== undefined));
  if (settings.PUBLIC_URL !== undefined && !settings.PUBLIC_URL.startsWith('https:')) {
    problems.push('PUBLIC_URL: muss in der Produktion mit https beginnen');
  }
  return problems;
}

/** Joins settings and embedded parts to the configuration of this process. */
export function toConfig(settings: Settings, parts: EmbeddedParts): Config {
  const publicUrl = (settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`).replace(/\/+$/, '');
  const databaseUrl = required('DATABASE_URL', settings.DATABASE_URL ?? parts.databaseUrl);
  const embeddedProvider = settings.OIDC_ISSUER === undefined;
  return {
    production: settings.NODE_ENV === 'production',
    role: settings.ROLE,
    host: settings.HOST,
    port: settings.PORT,
    publicUrl,
    trustProxyHops: settings.TRUST_PROXY,
    sessionSecrets: required('SESSION_SECRETS', settings.SESSION_SECRETS ?? parts.sessionSecrets),
    dataDir: settings.DATA_DIR,
    databaseUrl,
    migrationDatabaseUrl:
      settings.MIGRATION_DATABASE_URL ??
      (settings.DATABASE_URL === undefined ? parts.migrationDatabaseUrl : undefined) ??
      databaseUrl,
    databasePoolSize: settings.DATABASE_POOL_SIZE,
    oidc: {
      issuer: settings.OIDC_ISSUER ?? `${publicUrl}/oidc`,
      clientId: settings.OIDC_CLIENT_ID ?? EMBEDDED_CLIENT_ID,
      clientSecret: required('OIDC_CLIENT_SECRET', settings.OIDC_CLIENT_SECRET ?? parts.oidcClientSecret),
      audience: settings.OIDC_AUDIENCE,
      ...(settings.OIDC_JOBCENTER_CLAIM === undefined ? {} : { jobcenterClaim: settings.OIDC_JOBCENTER_CLAIM }),
      embedded: embeddedProvider,
    },
    ...(settings.SMTP_URL === undefined ? {} : { smtpUrl: settings.SMTP_URL }),
    mailFrom: settings.MAIL_FROM,
    ...(settings.MEILI_URL === undefined || settings.MEILI_API_KEY === undefined
      ? {}
      : {
          meilisearch: {
            url: settings.MEILI_URL,
            apiKey: settings.MEILI_API_KEY,
            indexPrefix: INDEX_PREFIX,
            searchTimeoutMs: settings.MEILI_TIMEOUT_MS,
          },
        }),
    logLevel: settings.LOG_LEVEL,
    rateLimitPerMinute: settings.RATE_LIMIT_PER_MINUTE,
    legalFiles: {
      IMPRINT: settings.LEGAL_IMPRINT_FILE,
      PRIVACY: settings.LEGAL_PRIVACY_FILE,
      ACCESSIBILITY: settings.LEGAL_ACCESSIBILITY_FILE,
    },
  };
}

function required<T>(name: string, value: T | undefined): T {
  if (value === undefined) throw new ConfigurationError([`${name}: fehlt`]);
  return value;
}
