// @ts-check
/**
 * Brings a command into plain Node, as the oldest that we support cannot run TypeScript. Vite, which is here anyway,
 * bundles it once; the bundle is kept under a hash of all that goes into it, so it can never be stale, and the next
 * start takes no Vite. Packages are imported when `loadBundled` is called, as they may not be installed before.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './root.mjs'

/** What the table in `test/architecture.test.ts` lets a command import. */
const FOLDERS = ['cli', 'data', 'lib', 'model', 'time']

/**
 * @param {string} entry in `src/cli`
 * @param {string} name of its folder in the cache
 * @returns {Promise<any>} the module; its callers know the type
 */
export async function loadBundled(entry, name) {
  const cache = join(ROOT, 'node_modules', '.cache', name)
  const file = join(cache, `${fingerprint()}.mjs`)
  if (!existsSync(file)) await bundleTo(file, cache, entry)
  return import(pathToFileURL(file).href)
}

function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')))
  for (const folder of FOLDERS) {
    const path = join(ROOT, 'src', folder)
    for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.(ts|mjs)$/.test(name)) hash.update(`\n${folder}/${name}\n`).update(readFileSync(join(path, name)))
  }
  return hash.digest('hex').slice(0, 32)
}

/**
 * @param {string} file
 * @param {string} cache
 * @param {string} entry
 */
async function bundleTo(file, cache, entry) {
  const { build } = await import('vite')
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    // Packages go in as well: one file is read faster than their many.
    ssr: { noExternal: true },
    build: { ssr: join(ROOT, 'src/cli', entry), write: false, reportCompressedSize: false },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('Vite built nothing')
  mkdirSync(cache, { recursive: true })
  for (const old of readdirSync(cache)) if (!old.startsWith(basename(file))) rmSync(join(cache, old), { force: true })
  // Renamed when it is whole, as another run may look for it at this moment.
  const whole = `${file}.${process.pid}`
  writeFileSync(whole, output.output[0].code)
  renameSync(whole, file)
}
