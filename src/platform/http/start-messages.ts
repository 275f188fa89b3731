import type { Config } from '../config/config.js';

/** Runs one step of the start and says so on the terminal, with the time it took in seconds. */
export async function step<T>(
  title: string,
  work: () => Promise<T>,
  detail: (result: T) => string = () => '',
): Promise<T> {
  const startedAt = Date.now();
  process.stdout.write(`  ${title} … `);
  try {
    const result = await work();
    const seconds = ((Date.now() - startedAt) / 1_000).toFixed(1).replace('.', ',');
    process.stdout.write([`fertig (${seconds} s)`, detail(result)].filter((part) => part !== '').join(', ') + '\n');
    return result;
  } catch (error) {
    process.stdout.write('gescheitert\n');
    throw error;
  }
}

const DEMO_ACCOUNTS: readonly (readonly [string, string])[] = [
  ['seeker', 'sucht, Jobcenter Northeim'],
  ['author', 'schreibt, Jobcenter Ravensburg'],
  ['coauthor', 'schreibt mit, Jobcenter Stuttgart'],
  ['editor', 'Redaktion'],
  ['organiser', 'Veranstaltungen'],
  ['coordinator', 'Koordination, Jobcenter Ravensburg'],
  ['admin', 'Verwaltung des Netzwerks'],
];

/** Prints where the service is and, with the embedded sign-in, who can sign in. */
export function announceReady(config: Config): void {
  const lines = [
    '',
    `  Der Kurze Draht ist offen:  ${config.publicUrl}`,
    `  GraphQL-Schnittstelle:      ${config.publicUrl}/graphql`,
  ];
  if (config.oidc.embedded) {
    lines.push('', '  Demo-Anmeldungen (auf der Anmeldeseite als Schaltflächen):');
    lines.push(...DEMO_ACCOUNTS.map(([key, who]) => `    ${key.padEnd(12)} ${who}`));
    lines.push('', '  Zugang für Programme:       npm run -s token -- author');
  }
  lines.push('', '  Beenden mit Strg+C.', '');
  process.stdout.write(`${lines.join('\n')}\n`);
}
