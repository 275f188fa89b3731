import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { budgets } from './build/budgets.ts';
import { inlineDocuments } from './build/inline-documents.ts';
import { ownTexts } from './build/own-texts.ts';
import { precompress } from './build/precompress.ts';
import { preloadApp } from './build/preload-app.ts';
import { usedKern } from './build/used-kern.ts';

/** Turns the macros around texts into compiled texts. By Babel: the native transformer has no package for the npm of Node 20. */
const TEXT_MACROS = {
  preset: { plugins: [['@lingui/babel-plugin-lingui-macro', { descriptorFields: 'message' }], ownTexts] },
  rolldown: { filter: { code: /@lingui\/(core|react)\/macro/ } },
};

/** The service serves `portal/dist`: hashed files below `/assets`, the page for every other address. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  publicDir: false,
  plugins: [
    inlineDocuments(),
    usedKern(),
    babel({ presets: [TEXT_MACROS] }),
    react(),
    budgets({ scriptBytes: 150_000, styleBytes: 45_000 }),
    preloadApp(),
    precompress(),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsDir: 'assets',
    // The Content-Security-Policy allows fonts from this origin only, never from data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What many pages and the application share is one file: every file of its own costs a slow line a round trip.
          groups: [
            {
              name: 'shared',
              test: /node_modules|src\/(app|ui|graphql\/(?!early-answers)|features\/people\/me\.operation)/,
              minShareCount: 3,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
    target: 'es2023',
  },
  // For work on the portal alone, beside a service on its usual port.
  server: { host: '127.0.0.1', proxy: { '/graphql': 'http://localhost:3000', '/auth': 'http://localhost:3000' } },
});
