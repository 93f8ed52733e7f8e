// @ts-check
/**
 * Starts other programs, none of them through a shell: on Windows `npm` and the programs in `node_modules/.bin` are scripts
 * that only a shell can start, and a shell takes a path apart at its spaces. What they start is JavaScript, so Node starts it.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ROOT } from './root.mjs'

/**
 * Runs a program with its output on the terminal. Returns its exit status; 1 if it could not be started.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{env?: Record<string, string>, output?: number}} [options] what is added to the environment, and the file
 *   descriptor that its stdout goes to
 */
export function run(command, args, { env = {}, output = 1 } = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['inherit', output, 'inherit'],
    env: { ...process.env, ...env },
  })
  if (error) console.error(`${command} could not be started: ${error.message}`)
  return status ?? 1
}

/** @type {typeof run} `run`, of the program that an installed package is for */
export function runTool(name, args, options) {
  const folder = join(ROOT, 'node_modules', name)
  /** @type {{bin: string | Record<string, string>}} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const entry = typeof bin === 'string' ? bin : Object.values(bin)[0]
  return run(process.execPath, [join(folder, entry ?? ''), ...args], options)
}

/**
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNpm(args, options) {
  const entry = npmEntry()
  return entry ? run(process.execPath, [entry, ...args], options) : run('npm', args, options)
}

/** The npm that called us, which other package managers give themselves out for; else that which came with Node. */
function npmEntry() {
  const caller = process.env.npm_execpath
  if (caller && basename(caller) === 'npm-cli.js' && existsSync(caller)) return caller
  const folder = dirname(process.execPath)
  return ['.', '../lib']
    .map(place => join(folder, place, 'node_modules/npm/bin/npm-cli.js'))
    .find(entry => existsSync(entry))
}
