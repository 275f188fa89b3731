import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PurgeCSS } from 'purgecss';
import type { Plugin } from 'vite';

const SOURCES = join(import.meta.dirname, '..', 'src', '**', '*.{ts,tsx,css}');
const WORD = /[A-Za-z0-9_-]+/g;
const TOKEN = /--kern-[a-z0-9-]+/g;

/** Names that the portal puts together: `kern-btn--${rank}`. */
const BLOCKS_WITH_VARIANTS = ['kern-alert', 'kern-badge', 'kern-btn', 'kern-heading', 'kern-icon'];

/** Leaves out of the design system what the portal does not use, which is two thirds of its 340 kB. */
export function usedKern(): Plugin {
  return {
    name: 'used-kern',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /@kern-ux\/native\/.*\.css$/ },
      async handler(code) {
        const [result] = await new PurgeCSS().purge({
          content: [SOURCES],
          css: [{ raw: code }],
          defaultExtractor: withVariants,
          // Design tokens that nothing refers to, neither the rules that stay nor the portal itself.
          variables: true,
          safelist: {
            // `:is(body, .kern-dark, …):not(…)` colours whole areas; pseudo-classes without a name of their own are not understood.
            standard: [':is', ':not'],
            variables: globSync(SOURCES).flatMap((file) => readFileSync(file, 'utf8').match(TOKEN) ?? []),
          },
        });
        return result!.css;
      },
    },
  };
}

/** Every word of a source file, and the names of the variants that it may stand for. */
function withVariants(source: string): string[] {
  const words = source.match(WORD) ?? [];
  return words.flatMap((word) => [word, ...BLOCKS_WITH_VARIANTS.map((block) => `${block}--${word}`)]);
}
