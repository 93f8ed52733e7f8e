// @ts-check
/** `npm run synthetic`: writes a made-up dataset of any size. `--help` tells how to call it. */
import { loadBundled } from './load-bundled.mjs'
import { runCommand } from './run-command.mjs'

await runCommand('synthetic', async (args, from) => {
  /** @type {typeof import('./synthetic/run-synthetic.ts')} */
  const { runSynthetic } = await loadBundled('synthetic/run-synthetic.ts', 'whence-synthetic')
  return runSynthetic(args, from)
})
