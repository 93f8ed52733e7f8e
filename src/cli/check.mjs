// @ts-check
/** `npm run check`: checks a dataset, and prints what is wrong with it. `--help` tells how to call it. */
import { check } from './load-check.mjs'
import { runCommand } from './run-command.mjs'

await runCommand('check', check)
