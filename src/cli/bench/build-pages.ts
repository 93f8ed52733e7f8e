import { join } from 'node:path'
import { build } from 'vite'

const PEERS = ['canvas', 'svg', 'vis', 'floor']

/**
 * Builds the product as `npm run build` does, and the pages that it is measured beside, both into the folder: the
 * `dist/` of whoever works here is left alone, and no page of the bench comes into it.
 */
export async function buildPages(root: string, folder: string): Promise<void> {
  // Vite's `runnerImport`, by which this came to run, leaves `development` here, and React would be built for that.
  process.env.NODE_ENV = 'production'
  await build({ root, logLevel: 'error', build: { outDir: join(folder, 'us'), emptyOutDir: true } })
  const pages = join(root, 'src/cli/bench/pages')
  await build({
    root: pages,
    configFile: false,
    base: './',
    logLevel: 'error',
    build: {
      outDir: join(folder, 'peers'),
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { input: PEERS.map(name => join(pages, `${name}.html`)) },
    },
  })
}
