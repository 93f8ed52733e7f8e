import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')

/**
 * What each folder may import besides itself and `lib/`: our folders, then packages. `main.tsx` is a row of its own, and
 * a folder inside another may be one, too: the bench and its pages are no part of the product.
 */
const MAY_IMPORT: Record<string, { readonly ours: readonly string[]; readonly packages: readonly string[] }> = {
  lib: { ours: [], packages: [] },
  time: { ours: [], packages: ['date-fns', '@date-fns/utc/date/mini'] },
  model: { ours: ['time'], packages: ['zod/mini'] },
  data: { ours: ['model', 'time'], packages: ['zod/mini'] },
  // From rows of a spreadsheet to the text of a dataset.
  'data/table': { ours: ['data', 'model', 'opened', 'time'], packages: ['papaparse'] },
  // Holds a packed dataset as it holds any other; of a copy it says when that was fetched.
  'data/worker': { ours: ['data', 'data/packed', 'data/table', 'model', 'offline', 'opened'], packages: ['hyparquet'] },
  'data/packed': {
    ours: ['data', 'model'],
    packages: ['hyparquet', 'hyparquet/src/column.js', 'hyparquet-writer', 'zod/mini'],
  },
  citing: { ours: ['model', 'time'], packages: [] },
  export: { ours: ['citing', 'model', 'time'], packages: [] },
  layout: { ours: ['model', 'time'], packages: [] },
  draw: { ours: ['layout', 'model'], packages: [] },
  // A worker that draws in place of the page.
  'draw/painter': { ours: ['draw'], packages: [] },
  store: { ours: ['model', 'time'], packages: ['zustand/vanilla'] },
  // Files that the reader opened from a disk: what they are, their addresses, and where they are kept.
  opened: { ours: [], packages: ['idb-keyval'] },
  url: { ours: ['time', 'model', 'opened', 'store'], packages: [] },
  ui: {
    ours: [
      'ui/print',
      'store',
      'draw',
      'draw/painter',
      'layout',
      'citing',
      'export',
      'one-file',
      'opened',
      'model',
      'time',
    ],
    packages: ['react', 'react-dom', 'react-dom/client', 'zustand', 'd3', 'd3-selection'],
  },
  // What is printed stands beside the page, so it is rendered by itself.
  'ui/print': {
    ours: ['ui', 'store', 'draw', 'layout', 'citing', 'model', 'time'],
    packages: ['react', 'react-dom', 'react-dom/client'],
  },
  // A command brings what it needs (a build, a browser, a search) when it is run; `npm run bench` is one.
  cli: {
    ours: ['cli/bench', 'data', 'data/packed', 'data/table', 'model', 'opened', 'time'],
    packages: ['@playwright/test', 'approx-string-match', 'vite'],
  },
  'cli/bench': { ours: ['cli', 'time'], packages: ['@playwright/test', 'vite'] },
  'cli/bench/pages': {
    ours: ['model', 'time'],
    packages: ['d3', 'vis-timeline/standalone', 'vis-timeline/styles/vis-timeline-graph2d.min.css'],
  },
  // Starts the workers, and fetches what opens another dataset where the address names one.
  'main.tsx': {
    ours: ['data', 'data/worker', 'draw/painter', 'model', 'open-other.ts', 'store', 'ui', 'url'],
    packages: [],
  },
  'open-other.ts': { ours: ['data/worker', 'opened', 'store', 'ui'], packages: [] },
  // The same page as one file, whose dataset is in it.
  'one-file': { ours: [], packages: [] },
  'single.tsx': { ours: ['data', 'one-file', 'store', 'ui', 'url'], packages: [] },
  // Runs apart from the page: between it and the network, and in the pages of others.
  offline: { ours: [], packages: [] },
  embed: { ours: [], packages: [] },
  build: { ours: ['data', 'one-file'], packages: ['terser', 'vite'] },
}

/** An import or re-export with its address, or a bare import; `export type X = 'y'` is neither. */
const IMPORT = /^\s*(?:(?:import|export)\s[^'"]*?\sfrom\s+|import\s+)['"]([^'"]+)['"]/gm
/** What is fetched when it is wanted, and the type of it; what a worker runs. An asset (`.json?url`, a font) is no module. */
const IMPORT_LATER = /\bimport\(\s*['"]([^'"]+)['"]/g
const WORKER = /\bnew URL\(\s*['"]([^'"]+\.tsx?)['"],\s*import\.meta\.url/g

const EXPORT = /^export\s+(?:async\s+)?(?:const|function\*?|class|type|interface)\s+(\w+)/gm

const importsIn = (text: string): string[] =>
  [IMPORT, IMPORT_LATER, WORKER].flatMap(pattern => Array.from(text.matchAll(pattern), ([, target = '']) => target))

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(ts|tsx|mjs)$/.test(name))
    .map(name => join(folder, name))

/** The innermost folder of the path that the table has; the outermost if it has none. */
function rowOf(path: string): string {
  const parts = relative(SRC, path).split('/')
  for (let length = parts.length; length > 1; length--) {
    const row = parts.slice(0, length).join('/')
    if (row in MAY_IMPORT) return row
  }
  return parts[0] ?? ''
}
/** What runs in Node, not in a page. */
const NODE_ROWS = ['build', 'cli', 'cli/bench']

/** Every import of another folder than its own and `lib/`, of a package, or of what Node has. */
const IMPORTS = filesIn(SRC).flatMap(file =>
  importsIn(readFileSync(file, 'utf8')).flatMap(target => {
    const [row, name] = [rowOf(file), relative(SRC, file)]
    if (!target.startsWith('.')) return { row, name, target, isOurs: false }
    const to = rowOf(resolve(dirname(file), target))
    return to === row || to === 'lib' || to === '..' ? [] : { row, name, target: to, isOurs: true }
  }),
)

const offenders = (): string[] =>
  IMPORTS.flatMap(({ row, name, target, isOurs }) => {
    const allowed = MAY_IMPORT[row]
    if (!allowed) return [`${name} lies in a folder that the table does not know`]
    const isAllowed = target.startsWith('node:')
      ? NODE_ROWS.includes(row)
      : (isOurs ? allowed.ours : allowed.packages).includes(target)
    return isAllowed ? [] : [`${name} imports ${target}`]
  })

const unused = (): string[] =>
  Object.entries(MAY_IMPORT).flatMap(([row, { ours, packages }]) =>
    [...ours, ...packages]
      .filter(allowed => !IMPORTS.some(({ row: from, target }) => from === row && target === allowed))
      .map(allowed => `nothing in ${row} imports ${allowed}`),
  )

it('finds an import however it is written', () => {
  const text = `
import { a } from './a.ts'
export type { B } from './b.ts'
import './c.css'
export type D = 'd'
const E = loadedLater(async () => (await import('./e.ts')).E)
type F = typeof import("./f.ts")
new Worker(new URL('./g.worker.ts', import.meta.url), { type: 'module' })
new URL('./h.woff2', import.meta.url)
new URL('./i.ts', document.baseURI)
`
  expect(importsIn(text)).toEqual(['./a.ts', './b.ts', './c.css', './e.ts', './f.ts', './g.worker.ts'])
})

it('lets each folder import only what the table allows', () => {
  expect(offenders()).toEqual([])
})

it('allows no import that nobody makes', () => {
  expect(unused()).toEqual([])
})

it('exports nothing that no other file takes', () => {
  const root = resolve(SRC, '..')
  const configs = readdirSync(root).filter(name => name.endsWith('.config.ts'))
  const files = [...filesIn(SRC), ...filesIn(import.meta.dirname), ...configs.map(name => join(root, name))]
  const texts = new Map(files.map(file => [file, readFileSync(file, 'utf8')]))
  const importers = new Map<string, string[]>()
  for (const [file, text] of texts)
    for (const target of importsIn(text).filter(target => target.startsWith('.'))) {
      const taken = resolve(dirname(file), target)
      importers.set(taken, [...(importers.get(taken) ?? []), text])
    }
  const dead = filesIn(SRC).flatMap(file => {
    const takers = importers.get(file)
    // A command, a page or what the build has run: nobody imports it.
    if (!takers) return []
    const names = Array.from((texts.get(file) ?? '').matchAll(EXPORT), ([, name = '']) => name)
    const isTaken = (name: string) => takers.some(text => new RegExp(`\\b${name}\\b`).test(text))
    return names.filter(name => !isTaken(name)).map(name => `${relative(SRC, file)} exports ${name}`)
  })
  expect(dead).toEqual([])
})

it('imports d3 by name, so that only what is used is shipped', () => {
  const stars = filesIn(SRC).filter(file => /import\s+\*\s+as\s+\w+\s+from\s+'d3'/.test(readFileSync(file, 'utf8')))
  expect(stars).toEqual([])
})

it('sets no markup from strings: every text of a dataset is rendered as text', () => {
  const offending = filesIn(SRC).filter(file =>
    /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML/.test(readFileSync(file, 'utf8')),
  )
  expect(offending).toEqual([])
})

it('has no two style sheets of one name, which their class names begin with', () => {
  const names = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.module.css'))
    .map(name => basename(name))
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([])
})
