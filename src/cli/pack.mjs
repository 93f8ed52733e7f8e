// @ts-check
/** `npm run pack`: writes a packed dataset. `--help` tells how to call it. */
import { loadBundled } from './load-bundled.mjs'
import { prepareDependencies } from './prepare.mjs'

prepareDependencies()

/** npm runs a script in the folder of the project, and leaves word of where it was called. */
const from = (process.env.npm_lifecycle_event === 'pack' && process.env.INIT_CWD) || process.cwd()
/** @type {typeof import('./pack/run-pack.ts')} */
const { runPack } = await loadBundled('pack/run-pack.ts', 'whence-pack')
const { status, output, complaint } = await runPack(process.argv.slice(2), from)
if (output) console.log(output)
if (complaint) console.error(complaint)
process.exitCode = status
