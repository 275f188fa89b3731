import { IndexVerifier, type IndexDifferences } from '../search/upkeep/index-verifier.js';
import { CommandError, reportProgress, withCapabilities, type Command } from './command.js';

/** So many ids of each difference are named. */
const NAMED = 5;

const LABELS: { readonly [Difference in keyof IndexDifferences]: string } = {
  missing: 'fehlen im Index',
  surplus: 'stehen zu viel im Index',
  outdated: 'stehen in einem anderen Stand im Index',
  otherIndexVersion: 'stammen von einer anderen Fassung des Index',
};

export const verifySearchCommand: Command = {
  name: 'verify-search',
  usage: 'verify-search [--repair]',
  description: 'vergleicht den Suchindex mit der Datenbank; --repair bringt ihn in Ordnung',
  options: { repair: { type: 'boolean' } },
  minArguments: 0,
  maxArguments: 0,
  run: ({ options }) =>
    withCapabilities(async (context) => {
      const verifier = context.get(IndexVerifier, { strict: false });
      const differences = await verifier.compare((compared) => reportProgress(`${compared} Dokumente …`));
      reportProgress('');
      const lines = [...differences].flatMap(([kind, found]) => describe(kind, found));
      if (lines.length === 0) {
        process.stdout.write('Der Suchindex stimmt mit der Datenbank überein.\n');
        return;
      }
      process.stdout.write(`${lines.join('\n')}\n`);
      if (options['repair'] !== true)
        throw new CommandError('Der Suchindex weicht von der Datenbank ab. Mit --repair wird er in Ordnung gebracht.');
      process.stdout.write(`${await verifier.repair(differences)} Dokumente in Ordnung gebracht.\n`);
    }),
};

function describe(kind: string, differences: IndexDifferences): string[] {
  return (Object.keys(LABELS) as (keyof IndexDifferences)[]).flatMap((difference) => {
    const ids = differences[difference];
    if (ids.length === 0) return [];
    const named = `${ids.slice(0, NAMED).join(', ')}${ids.length > NAMED ? ' …' : ''}`;
    return [`${kind}: ${ids.length} ${LABELS[difference]}: ${named}`];
  });
}
