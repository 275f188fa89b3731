import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { firstView } from './first-view.ts';

/** What the first view may weigh, gzipped: the entry and the application with all that they import at once, and their styles. Bytes. */
export interface Budgets {
  readonly scriptBytes: number;
  readonly styleBytes: number;
}

/** Ends the build with an error when the first view is heavier than its budgets; says what it weighs otherwise. */
export function budgets({ scriptBytes, styleBytes }: Budgets): Plugin {
  return {
    name: 'budgets',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = firstView(bundle);
      const scripts = weigh(chunks.map((chunk) => chunk.code));
      const sheets = new Set(chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
      const styles = weigh([...sheets].map((name) => sourceOf(bundle[name])));
      const weights = `JavaScript of the first view ${inKilobytes(scripts)} kB of ${inKilobytes(scriptBytes)} kB, CSS ${inKilobytes(styles)} kB of ${inKilobytes(styleBytes)} kB, gzipped`;
      if (scripts > scriptBytes || styles > styleBytes) this.error(`Over budget: ${weights}.`);
      this.info(weights);
    },
  };
}

function sourceOf(file: Rolldown.OutputBundle[string] | undefined): string | Uint8Array {
  if (file?.type !== 'asset') throw new Error('A style sheet of the first view is not in the bundle.');
  return file.source;
}

function weigh(files: readonly (string | Uint8Array)[]): number {
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
}

function inKilobytes(bytes: number): string {
  return (bytes / 1_000).toFixed(1);
}
