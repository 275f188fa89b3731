import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The service serves `portal/dist`: hashed files below `/assets`, the page for every other address. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsDir: 'assets',
    // The Content-Security-Policy allows fonts from this origin only, never from data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
  },
  // For work on the portal alone, beside a service on its usual port.
  server: { host: '127.0.0.1', proxy: { '/graphql': 'http://localhost:3000', '/auth': 'http://localhost:3000' } },
});
