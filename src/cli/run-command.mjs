// @ts-check
import { prepareDependencies } from './prepare.mjs'

/**
 * Runs a command that npm knows by that name: installs what is missing, prints what comes of it, and sets the status. Whatever
 * it throws is one line on stderr and status 2 (could not run), never the 1 of a dataset with problems.
 * @param {string} name
 * @param {(args: readonly string[], from: string) => Promise<import('./outcome.ts').Outcome>} command gets what stands on the
 *   command line, and the folder that relative paths in it are given from
 */
export async function runCommand(name, command) {
  prepareDependencies()
  /** @type {(error: unknown) => never} */
  const giveUp = error => {
    console.error(`npm run ${name} could not go on: ${String(error).split('\n', 1)[0]}`)
    process.exit(2)
  }
  process.on('uncaughtException', giveUp)
  // npm runs a script in the folder of the project, and leaves word of where it was called.
  const from = (process.env.npm_lifecycle_event === name && process.env.INIT_CWD) || process.cwd()
  try {
    const { status, output, complaint } = await command(process.argv.slice(2), from)
    if (output) console.log(output)
    if (complaint) console.error(complaint)
    process.exitCode = status
  } catch (error) {
    giveUp(error)
  }
}
