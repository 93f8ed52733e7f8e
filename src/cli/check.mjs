// @ts-check
/** `npm run check`: checks a dataset, and prints what is wrong with it. `--help` tells how to call it. */
import { check } from './load-check.mjs'
import { prepareDependencies } from './prepare.mjs'

prepareDependencies()

/** npm runs a script in the folder of the project, and leaves word of where it was called. */
const from = (process.env.npm_lifecycle_event === 'check' && process.env.INIT_CWD) || process.cwd()
const { status, output, complaint } = await check(process.argv.slice(2), from)
if (output) console.log(output)
if (complaint) console.error(complaint)
process.exitCode = status
