// @ts-check
/**
 * What `npm start` and `npm test` need before anything of the project can run. Plain JavaScript with Node's own
 * modules only, because at this point nothing may be installed yet.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

const OLDEST_NODE = [20, 19]

/**
 * Runs a program with its output on the terminal (`output` is the file descriptor that its stdout goes to). Returns its exit status; 1 if it could not be started.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment
 */
export function run(command, args, env = {}, output = 1) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['inherit', output, 'inherit'],
    env: { ...process.env, ...env },
    // On Windows npm and npx are scripts that only a shell can start.
    shell: process.platform === 'win32',
  })
  if (error) console.error(`${command} could not be started: ${error.message}`)
  return status ?? 1
}

/**
 * A program of an installed package.
 * @param {string} name
 */
export const tool = name => join(ROOT, 'node_modules', '.bin', name)

/**
 * Installs the locked dependencies if they are missing or older than the lock file. All its output is on stderr, as
 * the report of a check is on stdout. Exits with a message and 2 (could not run) on failure.
 */
export function prepareDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    console.error(`Whence needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`)
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
  if (run('npm', ['ci', '--no-audit', '--no-fund'], {}, 2) === 0) return
  console.error('The dependencies could not be installed. Is the npm registry within reach?')
  process.exit(2)
}

/** npm writes this file last, so it tells that an installation was completed, and from which lock file. */
function isInstalled() {
  const marker = join(ROOT, 'node_modules', '.package-lock.json')
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs
}
