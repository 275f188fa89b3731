import { Indexer } from '../search/indexer.js';
import { reportProgress, withCapabilities, type Command } from './command.js';

export const reindexCommand: Command = {
  name: 'reindex',
  usage: 'reindex',
  description: 'baut den Suchindex aus der Datenbank neu auf; die Suche läuft dabei weiter',
  options: {},
  minArguments: 0,
  maxArguments: 0,
  run: () =>
    withCapabilities(async (context) => {
      const done = await context
        .get(Indexer, { strict: false })
        .indexAll((count) => reportProgress(`${count} Dokumente …`));
      reportProgress('');
      process.stdout.write(`${done} Dokumente indexiert.\n`);
    }),
};
