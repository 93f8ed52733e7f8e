// @ts-check
/**
 * Brings the check command into plain Node, as the oldest that we support cannot run TypeScript. Vite, which is here
 * anyway, bundles it once; the bundle is kept under a hash of all that goes into it, so it can never be stale, and the
 * next start takes no Vite. Packages are imported when `check` is called, as they may not be installed before.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './prepare.mjs'

const CACHE = join(ROOT, 'node_modules', '.cache', 'whence-check')
/** What the table in `test/architecture.test.ts` lets the command import. */
const FOLDERS = ['cli', 'data', 'lib', 'model', 'time']

/**
 * @param {readonly string[]} args as on the command line
 * @param {string} from the folder that relative paths are given from
 * @returns {Promise<import('./check-dataset.ts').Outcome>}
 */
export async function check(args, from) {
  const file = join(CACHE, `${fingerprint()}.mjs`)
  if (!existsSync(file)) await bundleTo(file)
  /** @type {typeof import('./check-dataset.ts')} */
  const { runCheck } = await import(pathToFileURL(file).href)
  const { default: search } = await import('approx-string-match')
  return runCheck(args, { from, defaultFile: join(ROOT, 'data', 'events.json'), search })
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

/** @param {string} file */
async function bundleTo(file) {
  const { build } = await import('vite')
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    // Packages go in as well: one file is read faster than their many.
    ssr: { noExternal: true },
    build: { ssr: join(ROOT, 'src/cli/check-dataset.ts'), write: false, reportCompressedSize: false },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('Vite built nothing')
  mkdirSync(CACHE, { recursive: true })
  for (const old of readdirSync(CACHE)) if (!old.startsWith(basename(file))) rmSync(join(CACHE, old), { force: true })
  // Renamed when it is whole, as another run may look for it at this moment.
  const whole = `${file}.${process.pid}`
  writeFileSync(whole, output.output[0].code)
  renameSync(whole, file)
}
