import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The newsroom's single-page application, served from memory below `/aset/desk/`. */
export default defineConfig({
  root: join(import.meta.dirname, 'desk'),
  base: '/aset/desk/',
  plugins: [react()],
  // Replaced by a fresh nonce in every answer; Vite's own loader reads it back from the page for late styles.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: join(import.meta.dirname, 'dist/desk'),
    emptyOutDir: true,
    // `font-src 'self'` allows no data: address, and a file can be kept by the browser.
    assetsInlineLimit: 0,
    // The first that know light-dark(): rewritten for older ones it would hang on a color-scheme we do not set.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 1200,
  },
  logLevel: 'warn',
})
