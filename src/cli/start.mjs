// @ts-check
/** `npm start`: installs what is missing, builds, serves the built page and prints its address. */
import { prepareDependencies, ROOT } from './prepare.mjs'

prepareDependencies()
process.chdir(ROOT)
const { build, preview } = await import('vite')
await build({ root: ROOT, logLevel: 'warn' })
const server = await preview({ root: ROOT, preview: { port: 4173, open: false } })
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4173/'
console.log(`\nWhence is served at ${address}\nStop it with Ctrl+C.`)
