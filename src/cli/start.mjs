// @ts-check
/** `npm start`: installs what is missing, checks the dataset, builds, serves the built page and prints its address. */
import { check } from './load-check.mjs'
import { prepareDependencies } from './prepare.mjs'
import { ROOT } from './root.mjs'

prepareDependencies()
process.chdir(ROOT)

const { output, complaint, isRefused } = await check([], ROOT)
console.log(output || complaint)
if (isRefused) {
  console.error('\nWhence was not started, as the page would refuse this dataset. Mend it, then run npm start again.')
  process.exit(1)
}

const { build, preview } = await import('vite')
await build({ root: ROOT, logLevel: 'warn' })
const server = await preview({ root: ROOT, preview: { port: 4173, open: false } })
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4173/'
console.log(`\nWhence is served at ${address}\nStop it with Ctrl+C.`)
