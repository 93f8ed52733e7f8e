// @ts-check
/** `npm run synthetic`: writes a made-up dataset of any size. `--help` tells how to call it. */
import { loadBundled } from './load-bundled.mjs'
import { prepareDependencies } from './prepare.mjs'

prepareDependencies()

const from = (process.env.npm_lifecycle_event === 'synthetic' && process.env.INIT_CWD) || process.cwd()
/** @type {typeof import('./synthetic/run-synthetic.ts')} */
const { runSynthetic } = await loadBundled('synthetic/run-synthetic.ts', 'whence-synthetic')
const { status, output, complaint } = await runSynthetic(process.argv.slice(2), from)
if (output) console.log(output)
if (complaint) console.error(complaint)
process.exitCode = status
