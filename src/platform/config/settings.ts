import { z } from 'zod';

const url = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `muss eine Adresse sein, etwa ${example}` });

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

/** Marks a setting that production cannot do without, because nothing embedded takes its place there. */
const inProduction = { requiredInProduction: true };

/** Every setting of the service, one environment variable each. `npm run config` prints this as a table. */
export const settingsSchema = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('development')
    .describe('`production` switches every embedded part off and requires the real ones'),
  ROLE: z
    .enum(['all', 'api', 'worker'])
    .default('all')
    .describe('What this process does: answer requests, work on jobs, or both'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on; in a container `0.0.0.0`'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('Port to listen on'),
  PUBLIC_URL: url(/^https?$/, 'https://draht.example.org')
    .optional()
    .describe(
      'Address under which people reach the service; every link, callback and origin check uses it, never the Host header. https in production. Default `http://localhost:PORT`',
    )
    .meta(inProduction),
  TRUST_PROXY: z.coerce
    .number()
    .int()
    .min(0)
    .max(10)
    .default(0)
    .describe('Number of reverse proxies in front of the service whose forwarded headers are believed'),
  SESSION_SECRETS: list
    .optional()
    .describe(
      'Comma-separated secrets of 32 characters or more for cookies and cursors; the first signs, all verify. Embedded default: made once in `.data/secrets/`',
    )
    .meta(inProduction),
  DATA_DIR: z.string().default('.data').describe('Folder of the embedded parts: database, secrets, mails'),
  DATABASE_URL: url(/^postgres(ql)?$/, 'postgres://app:geheim@db:5432/kurzer_draht')
    .optional()
    .describe(
      'PostgreSQL 15 or later, UTF8, with ICU; the role the service runs as. Embedded default: a server in `.data/postgres/`',
    )
    .meta(inProduction),
  MIGRATION_DATABASE_URL: url(/^postgres(ql)?$/, 'postgres://owner:geheim@db:5432/kurzer_draht')
    .optional()
    .describe(
      'Role that owns the tables, used by `migrate` only; then the role of DATABASE_URL gets no more than it needs. Default: DATABASE_URL',
    ),
  DATABASE_POOL_SIZE: z.coerce
    .number()
    .int()
    .min(2)
    .max(200)
    .default(12)
    .describe('Database connections of one process for requests'),
  OIDC_ISSUER: url(/^https?$/, 'https://anmeldung.example.org/realms/jobcenter')
    .optional()
    .describe('OpenID Connect issuer. Embedded default: a provider with demo accounts at PUBLIC_URL/oidc')
    .meta(inProduction),
  OIDC_CLIENT_ID: z.string().optional().describe('Client id of the service at the issuer').meta(inProduction),
  OIDC_CLIENT_SECRET: z.string().optional().describe('Client secret of the service at the issuer').meta(inProduction),
  OIDC_AUDIENCE: z.string().default('kurzer-draht-api').describe('Audience that a bearer token for the API must carry'),
  OIDC_JOBCENTER_CLAIM: z
    .string()
    .optional()
    .describe(
      'Claim that carries the official number of the jobcenter and is trusted: its people are admitted at once. Unset: a coordinator admits everybody',
    ),
  SMTP_URL: url(/^smtps?$/, 'smtp://user:geheim@mail:587')
    .optional()
    .describe('Mail server. Embedded default: mails are files in `.data/mail/`')
    .meta(inProduction),
  MAIL_FROM: z.string().default('Kurzer Draht <draht@localhost>').describe('Sender of notification mails'),
  MEILI_URL: url(/^https?$/, 'http://meilisearch:7700')
    .optional()
    .describe('Meilisearch server, 1.50 or later; goes with MEILI_API_KEY. Unset: PostgreSQL searches'),
  MEILI_API_KEY: z
    .string()
    .optional()
    .describe(
      'Key of the Meilisearch server, limited to indexes called `kurzer-draht*`; or one that may make keys, which is used for making two limited ones only',
    ),
  MEILI_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(50)
    .max(10_000)
    .default(1_000)
    .describe('Milliseconds that a search may take with Meilisearch before PostgreSQL answers it'),
  LEGAL_IMPRINT_FILE: z
    .string()
    .optional()
    .describe('Markdown file with the Impressum. Default: a text that says that there is none yet'),
  LEGAL_PRIVACY_FILE: z
    .string()
    .optional()
    .describe('Markdown file with the Datenschutzerklärung. Default: what the software does, without the operator'),
  LEGAL_ACCESSIBILITY_FILE: z
    .string()
    .optional()
    .describe('Markdown file with the Erklärung zur Barrierefreiheit. Default: how the software is checked'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('Least severe log line that is written'),
  RATE_LIMIT_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .default(1200)
    .describe('Requests a minute that one person, or one address without sign-in, may make'),
});

export type Settings = z.infer<typeof settingsSchema>;
export type SettingName = keyof Settings;

/** One line of the operator's table. */
export interface SettingDescription {
  readonly name: SettingName;
  readonly default: string;
  readonly requiredInProduction: boolean;
  readonly description: string;
}

/** Lists all settings in their order with default and meaning. */
export function describeSettings(): SettingDescription[] {
  const defaults = settingsSchema.parse({}) as Record<string, unknown>;
  return Object.entries(settingsSchema.shape).map(([name, schema]) => ({
    name: name as SettingName,
    default: defaults[name] === undefined ? '' : String(defaults[name]),
    requiredInProduction: isRequiredInProduction(name),
    description: schema.description ?? '',
  }));
}

/** Says whether production refuses to start without the setting. */
export function isRequiredInProduction(name: string): boolean {
  const schema = (settingsSchema.shape as Record<string, z.ZodType>)[name];
  return schema?.meta()?.['requiredInProduction'] === true;
}
