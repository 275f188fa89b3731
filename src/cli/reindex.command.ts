import { IndexRebuilder } from '../search/upkeep/index-rebuilder.js';
import { forEachEngine } from './each-engine.js';
import { reportProgress, withCapabilities, type Command } from './command.js';

export const reindexCommand: Command = {
  name: 'reindex',
  usage: 'reindex',
  description: 'baut die Suchindizes aus der Datenbank neu auf; die Suche läuft dabei weiter',
  options: {},
  minArguments: 0,
  maxArguments: 0,
  run: () =>
    withCapabilities(async (context) => {
      const rebuilder = context.get(IndexRebuilder, { strict: false });
      await forEachEngine(context, async (engine) => {
        const done = await rebuilder.rebuild(engine, ({ step, done, compared }) =>
          reportProgress(
            step === 'PROJECTING'
              ? `${engine.name}: ${done} Dokumente …`
              : `${engine.name}: ${done} Dokumente; ${compared} davon sind verglichen …`,
          ),
        );
        reportProgress('');
        process.stdout.write(`${engine.name}: ${done} Dokumente indexiert.\n`);
      });
    }),
};
