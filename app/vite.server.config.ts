import { join } from 'node:path'
import { defineConfig } from 'vite'

/**
 * The command and the server as one bundle: Node strips types but reads no JSX, which the site's views are. What runs
 * in a process of its own is a file beside it.
 */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    ssr: true,
    outDir: join(import.meta.dirname, 'dist/server'),
    emptyOutDir: true,
    target: 'node24',
    sourcemap: true,
    rollupOptions: {
      input: { main: 'cli/main.ts', 'page-process': 'features/stories/page-process.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  // A workspace's package is source; everything from the registry stays where npm put it. React is built in: it
  // chooses its slow half for developers by a variable that nobody who starts the server needs to know.
  ssr: { noExternal: ['@redaksi/newsformats', '@redaksi/copydesk', 'react', 'react-dom'] },
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  logLevel: 'warn',
})
