// @ts-check
/** `npm run pack`: writes a packed dataset. `--help` tells how to call it. */
import { loadBundled } from './load-bundled.mjs'
import { runCommand } from './run-command.mjs'

await runCommand('pack', async (args, from) => {
  /** @type {typeof import('./pack/run-pack.ts')} */
  const { runPack } = await loadBundled('pack/run-pack.ts', 'whence-pack')
  return runPack(args, from)
})
