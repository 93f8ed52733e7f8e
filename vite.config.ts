import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import compression from 'compression'
import type { Connect, Plugin } from 'vite'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { checkedDataset } from './src/build/checked-dataset-plugin.ts'
import { compileAhead } from './src/build/compile-ahead-plugin.ts'
import { type Modules, neededBy } from './src/build/needed-by.ts'
import { oneFile, oneFileBeside } from './src/build/one-file-plugin.ts'
import { pageHead } from './src/build/page-head-plugin.ts'
import { standaloneScripts } from './src/build/standalone-scripts-plugin.ts'
import { tighterScripts } from './src/build/tighter-scripts-plugin.ts'
import { datasetJsonSchema } from './src/data/json-schema.ts'

/** Serves the built page as web servers do: `npm start` on a slow line should not be slower than the real thing. */
function compressedPreview(): Plugin {
  return {
    name: 'whence:compressed-preview',
    configurePreviewServer({ middlewares }) {
      // Written for Express, whose requests are Node's own with methods that it does not call.
      middlewares.use(compression() as unknown as Connect.NextHandleFunction)
    },
  }
}

/** Writes the JSON Schema of the dataset beside the page, from the same definition as the types. */
function datasetSchema(): Plugin {
  return {
    name: 'whence:dataset-schema',
    apply: 'build',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'dataset.schema.json',
        source: `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`,
      })
    },
  }
}

/** With what the pattern finds replaced; a package in which it finds nothing any more is to be read again. */
function replaced(code: string, pattern: RegExp, by: (found: string, ...groups: string[]) => string): string {
  if (code.search(pattern) === -1) throw new Error(`nothing in this package is ${pattern} any more`)
  return code.replace(pattern, by)
}

const NOTHING = () => ''

/** Of what sets a zoom up and of what moves it. */
const UNUSED_OF_ZOOM = [
  ...['scaleBy', 'scaleTo', 'translateBy', 'translateTo'],
  ...['touchable', 'constrain', 'duration', 'interpolate', 'tapDistance'],
]

/** What is left of functions: of the extent what is not of SVG, and nothing of what the timeline sets when it begins. */
const BODIES_OF_ZOOM = [
  ['defaultFilter', ''],
  ['defaultWheelDelta', ''],
  ['schedule', ''],
  ['dblclicked', ''],
  ['defaultExtent', 'return [[0, 0], [this.clientWidth, this.clientHeight]]'],
] as const

/**
 * d3-zoom interpolates between two views where it is asked for a transition, for which there is nothing here
 * (`ui/timeline/no-transitions.ts`), and d3-interpolate brings d3-color along: 14 kB before compression that never run.
 * Nor does anything move the timeline by `scaleBy` and its like, or by d3-zoom's double click: every movement goes through the
 * store.
 */
function leanZoom(): Plugin {
  return {
    name: 'whence:lean-zoom',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('d3-zoom')) return null
      let lean = replaced(code, /^import { interpolateZoom } .*$/m, () => 'const interpolateZoom = undefined')
      for (const method of UNUSED_OF_ZOOM)
        lean = replaced(lean, new RegExp(`^ {2}zoom\\.${method} = function[\\s\\S]*?^ {2}};$`, 'm'), NOTHING)
      for (const [name, body] of BODIES_OF_ZOOM)
        lean = replaced(
          lean,
          new RegExp(`^( *)function ${name}\\([\\s\\S]*?^\\1}$`, 'm'),
          () => `function ${name}() {${body}}`,
        )
      return { code: lean, map: null }
    },
  }
}

/** Of a selection's methods, those that d3-zoom, d3-drag and `ui/timeline` call. */
const SELECTION_METHODS = ['selection', 'call', 'datum', 'each', 'filter', 'node', 'on', 'property', 'style']

/**
 * The methods of a selection hang on one prototype, so that all of them are kept: those to make and join elements, with which
 * nothing here is drawn, weigh 13 kB before compression. One that is called and missing fails every test of the timeline.
 */
function leanSelection(): Plugin {
  return {
    name: 'whence:lean-selection',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('d3-selection')) return null
      const isKept = (method = '') => SELECTION_METHODS.includes(method)
      const lean = replaced(code, /^ {2}(\w+): selection_\w+,\n/gm, (line, method) => (isKept(method) ? line : ''))
      return { code: replaced(lean, /,\n {2}\[Symbol\.iterator\]: selection_iterator\n/, () => '\n'), map: null }
    },
  }
}

const unitProject = (zone: string) => ({
  extends: true as const,
  test: {
    name: `unit ${zone}`,
    environment: 'node' as const,
    // A zone is a property of the process, so these projects run in child processes, not in threads.
    pool: 'forks' as const,
    env: { TZ: zone },
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    // Patience for slow machines: how long a test takes is no part of what it says.
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
})

const ROOT = fileURLToPath(new URL('.', import.meta.url))
const TARGET = 'es2022'
/**
 * One chunk for what several parts of the page need, by when it is first needed: a dozen small ones compress worse and
 * take a request each. Of two that could have a module it goes with the first.
 */
const SHARED_CHUNKS = [
  ['shared', 'src/main.tsx'],
  ['filtering', 'src/ui/filters/filter-parts.ts'],
  ['refining', 'src/ui/timeline/stage-refinements.ts'],
  ['reading', 'src/ui/panel/sheets.tsx'],
  ['document', 'src/ui/print/printing.tsx'],
] as const

const sharedChunks = SHARED_CHUNKS.map(([name, entry]) => {
  const isNeeded = neededBy(fileURLToPath(new URL(entry, import.meta.url)))
  return {
    name: (id: string, modules: Modules) => (isNeeded(id, modules) ? name : null),
    debugName: name,
    minShareCount: 2,
  }
})

const inWorker = (file: string) => neededBy(fileURLToPath(new URL(`src/data/worker/${file}`, import.meta.url)))
const [isServing, isOfJson] = [inWorker('dataset.worker.ts'), inWorker('open-json.ts')]
/**
 * Of the worker's script: what its parts share is in one piece with what reads JSON, as most datasets are; tables and packed
 * files are fetched when one is opened.
 */
const workerChunks = [
  { name: (id: string, modules: Modules) => (isServing(id, modules) ? 'serving' : null), minShareCount: 2 },
  { name: (id: string, modules: Modules) => (isOfJson(id, modules) ? 'json' : null) },
]

const resolve = {
  alias: { 'd3-transition': fileURLToPath(new URL('src/ui/timeline/no-transitions.ts', import.meta.url)) },
}

/** No two style sheets have one name (`test/architecture.test.ts`), so theirs needs no hash, which nothing compresses. */
const css = {
  modules: { generateScopedName: (name: string, file: string) => `${basename(file, '.module.css')}_${name}` },
}

const page: ViteUserConfig = {
  // Relative addresses: the built page works from any path of any static server.
  base: './',
  plugins: [
    react(),
    pageHead(),
    datasetSchema(),
    checkedDataset(new URL('data/events.json', import.meta.url)),
    leanZoom(),
    leanSelection(),
    tighterScripts(),
    compileAhead(),
    standaloneScripts(ROOT),
    oneFileBeside(fileURLToPath(import.meta.url)),
    compressedPreview(),
  ],
  resolve,
  css,
  // In parts: most datasets are no tables, and few are packed.
  worker: { format: 'es', rolldownOptions: { output: { codeSplitting: { groups: workerChunks } } } },
  build: {
    target: TARGET,
    // The font files stay files: `font-src 'self'` allows no data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: sharedChunks },
        // Names stand in the script that fetches them, and nothing compresses chance: 36 bits of it tell two builds apart.
        entryFileNames: 'assets/[name]-[hash:6].js',
        chunkFileNames: 'assets/[name]-[hash:6].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
      },
    },
  },
  test: {
    projects: [unitProject('UTC'), unitProject('America/Los_Angeles')],
  },
}

/** `--mode single`: the page as one HTML file (`src/one-file`). */
const single: ViteUserConfig = {
  base: './',
  publicDir: false,
  plugins: [react(), leanZoom(), leanSelection(), oneFile(ROOT)],
  resolve,
  css,
  build: {
    target: TARGET,
    emptyOutDir: false,
    cssCodeSplit: false,
    assetsInlineLimit: file => /-latin(-ext)?-[^/]*\.woff2$/.test(file),
    // Nothing is left to load beforehand.
    modulePreload: false,
    rolldownOptions: { input: 'src/single.tsx', output: { codeSplitting: false } },
  },
}

export default defineConfig(({ mode }) => (mode === 'single' ? single : page))
