// @ts-check
import { join } from 'node:path'
import { loadBundled } from './load-bundled.mjs'
import { ROOT } from './root.mjs'

/**
 * @param {readonly string[]} args as on the command line
 * @param {string} from the folder that relative paths are given from
 * @returns {Promise<import('./check-dataset.ts').CheckOutcome>}
 */
export async function check(args, from) {
  /** @type {typeof import('./check-dataset.ts')} */
  const { runCheck } = await loadBundled('check-dataset.ts', 'whence-check')
  const { default: search } = await import('approx-string-match')
  return runCheck(args, { from, defaultFile: join(ROOT, 'data', 'events.json'), search })
}
