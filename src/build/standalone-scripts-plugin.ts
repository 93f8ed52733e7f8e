import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Names that stay: browsers look for a new version of the first, and the second stands in other people's pages. */
const SERVICE_WORKER = 'service-worker.js'
const ELEMENT = 'whence-timeline.js'

/** Beside what the build makes, the page uses these of `public/`. */
const PUBLIC_FILES = ['icon.svg', 'manifest.webmanifest']

const PLACEHOLDER = 'WHENCE_VERSION'

/**
 * Emits the service worker with the list of all that a version of the page consists of, and the custom element. The
 * version is a digest of the list, of what is in the files and of the worker itself, so a build of the same sources is the same version.
 */
export function standaloneScripts(root: string): Plugin {
  return {
    name: 'whence:standalone-scripts',
    apply: 'build',
    buildStart() {
      for (const [fileName, id] of [
        [SERVICE_WORKER, 'src/offline/service-worker.ts'],
        [ELEMENT, 'src/embed/whence-timeline.ts'],
      ] as const)
        this.emitFile({ type: 'chunk', fileName, id: join(root, id) })
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const contents = new Map<string, string | Uint8Array>()
        for (const file of Object.values(bundle))
          if (isOfPage(file.fileName)) contents.set(file.fileName, file.type === 'chunk' ? file.code : file.source)
        for (const name of PUBLIC_FILES) contents.set(name, readFileSync(join(root, 'public', name)))
        const names = [...contents.keys()].sort()
        const hash = createHash('sha256')
        for (const name of names)
          hash
            .update(name)
            .update('\0')
            .update(contents.get(name) ?? '')
            .update('\0')
        // Some servers send whoever asks for `index.html` elsewhere; the folder is the page everywhere.
        const files = ['./', ...names.filter(name => name !== 'index.html')]

        for (const name of [SERVICE_WORKER, ELEMENT]) {
          const chunk = bundle[name]
          if (chunk?.type !== 'chunk') throw new Error(`${name} is missing`)
          if (chunk.imports.length + chunk.dynamicImports.length + chunk.exports.length > 0)
            throw new Error(`${name} must stand alone, and imports ${chunk.imports}`)
        }
        // A classic script shares its names with all others of the page that it stands in.
        const element = bundle[ELEMENT]
        if (element?.type === 'chunk') element.code = `(()=>{${element.code}})()\n`
        const worker = bundle[SERVICE_WORKER]
        if (worker?.type !== 'chunk' || worker.code.split(PLACEHOLDER).length !== 2)
          throw new Error(`${SERVICE_WORKER} must name ${PLACEHOLDER} once`)
        const version = hash.update(worker.code).digest('hex').slice(0, 16)
        worker.code = worker.code.replace(PLACEHOLDER, () => JSON.stringify({ version, files }))
      },
    },
  }
}

/** Faces for other scripts than Latin are kept when somebody needs them: they are as large as all the rest. */
const isOfPage = (name: string) =>
  name === 'index.html' || (name.startsWith('assets/') && !(name.endsWith('.woff2') && !/-latin-[^/]*$/.test(name)))
