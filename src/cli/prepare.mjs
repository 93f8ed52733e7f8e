// @ts-check
/**
 * What `npm start` and `npm test` need before anything of the project can run. Plain JavaScript with Node's own
 * modules only, because at this point nothing may be installed yet.
 */
import { existsSync, lstatSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'
import { runNpm } from './run.mjs'

/**
 * As `engines` of package.json has it, and Vite, which runs on no other: `^20.19 || >=22.12`.
 * @param {string} version
 */
function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
}

/**
 * Installs the locked dependencies if they are missing or older than the lock file. All its output is on stderr, as
 * the report of a check is on stdout. Exits with a message and 2 (could not run) on failure.
 */
export function prepareDependencies() {
  const { node } = process.versions
  if (!isSupported(node)) {
    console.error(`Whence needs Node 20 from 20.19 on, or Node 22.12 or newer; this is Node ${node}.`)
    process.exit(2)
  }
  if (isInstalled()) return
  const modules = join(ROOT, 'node_modules')
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    // npm would take away all that the link leads to, which another folder may live on.
    console.error(`The dependencies in ${modules} are not those of package-lock.json, and the folder is a link.`)
    console.error('Take the link away, or run npm ci where it leads to.')
    process.exit(2)
  }
  console.error('Installing the locked dependencies …')
  // Vite is a development dependency, which npm leaves out where it is told that this is production.
  if (runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], { output: 2 }) === 0) return
  console.error('The dependencies could not be installed. Is the npm registry within reach?')
  process.exit(2)
}

/**
 * npm writes this file last, so it tells that an installation was completed, and from which lock file; Vite, that it was one
 * with what we need to build.
 */
function isInstalled() {
  const modules = join(ROOT, 'node_modules')
  const marker = join(modules, '.package-lock.json')
  if (!existsSync(marker) || !existsSync(join(modules, 'vite'))) return false
  return statSync(marker).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs
}
