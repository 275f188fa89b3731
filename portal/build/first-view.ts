import type { Rolldown } from 'vite';

/** The chunk that the entry loads once it has sent the first requests. */
const APP = 'app';

/** The entry and the application with every chunk that they import statically. Throws an error when one of both is missing. */
export function firstView(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const entry = chunks.find((chunk) => chunk.isEntry);
  const app = chunks.find((chunk) => chunk.isDynamicEntry && chunk.name === APP);
  if (!entry || !app) throw new Error(`The build lacks its entry or a chunk called ${APP}.`);
  const found = new Set<Rolldown.OutputChunk>();
  const add = (chunk: Rolldown.OutputChunk): void => {
    if (found.has(chunk)) return;
    found.add(chunk);
    for (const fileName of chunk.imports) {
      const imported = chunks.find((other) => other.fileName === fileName);
      if (imported) add(imported);
    }
  };
  [entry, app].forEach(add);
  return [...found];
}
