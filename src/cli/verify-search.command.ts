import { IndexVerifier, type IndexDifferences } from '../search/upkeep/index-verifier.js';
import { forEachEngine } from './each-engine.js';
import { CommandError, reportProgress, withCapabilities, type Command } from './command.js';

/** So many ids of each difference are named. */
const NAMED = 5;

const LABELS: { readonly [Difference in keyof IndexDifferences]: string } = {
  missing: 'fehlen im Index',
  surplus: 'stehen zu viel im Index',
  outdated: 'stehen mit anderem Inhalt oder Stand im Index',
  otherIndexVersion: 'stammen von einer anderen Fassung des Index',
};

export const verifySearchCommand: Command = {
  name: 'verify-search',
  usage: 'verify-search [--repair]',
  description: 'vergleicht die Suchindizes mit der Datenbank; --repair bringt sie in Ordnung',
  options: { repair: { type: 'boolean' } },
  minArguments: 0,
  maxArguments: 0,
  run: ({ options }) =>
    withCapabilities(async (context) => {
      const verifier = context.get(IndexVerifier, { strict: false });
      let isSame = true;
      await forEachEngine(context, async (engine) => {
        const differences = await verifier.compare(engine, (compared) =>
          reportProgress(`${engine.name}: ${compared} Dokumente …`),
        );
        reportProgress('');
        const wrong = await engine.countWrong();
        const lines = [
          ...[...differences].flatMap(([kind, found]) => describe(kind, found)),
          ...(wrong > 0 ? [`${wrong} Wörter sind falsch gezählt`] : []),
        ];
        if (lines.length === 0) {
          process.stdout.write(`${engine.name}: Der Suchindex stimmt mit der Datenbank überein.\n`);
          return;
        }
        process.stdout.write(`${lines.map((line) => `${engine.name}: ${line}`).join('\n')}\n`);
        if (options['repair'] !== true) {
          isSame = false;
          return;
        }
        const repaired = await verifier.repair(engine, differences);
        // Also when nothing was wrong before: what documents were damaged is discounted as it stood there.
        const isMiscounted = (await engine.countWrong()) > 0;
        if (isMiscounted) await engine.recount();
        process.stdout.write(
          `${engine.name}: ${repaired} Dokumente in Ordnung gebracht${isMiscounted ? ', Wörter neu gezählt' : ''}.\n`,
        );
      });
      if (!isSame)
        throw new CommandError('Der Suchindex weicht von der Datenbank ab. Mit --repair wird er in Ordnung gebracht.');
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
