// @ts-check
/** `npm run bench`: measures the page beside its peers. `--help` tells how to call it. */
import { join } from 'node:path'
import { prepareBrowser } from './browser.mjs'
import { prepareDependencies } from './prepare.mjs'
import { ROOT } from './root.mjs'

prepareDependencies()
process.exitCode = await main()

async function main() {
  // The oldest Node that we support runs no TypeScript.
  const { runnerImport } = await import('vite')
  /** @type {{module: typeof import('./bench/run-bench.ts')}} */
  const { module } = await runnerImport(join(ROOT, 'src/cli/bench/run-bench.ts'), { configFile: false })
  const { readOptions, runBench, USAGE } = module
  const options = readOptions(process.argv.slice(2))
  if (!options.ok) {
    console.error(`${options.error}\n\n${USAGE}`)
    return 2
  }
  if (options.value.help) {
    console.log(USAGE)
    return 0
  }
  const browser = await prepareBrowser()
  if (!browser) {
    console.error('No Chromium or Chrome could be found or installed; name one in the environment as CHROMIUM.')
    return 2
  }
  await runBench(options.value, { root: ROOT, browser, say: console.log })
  return 0
}
