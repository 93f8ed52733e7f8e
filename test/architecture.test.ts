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
  time: { ours: [], packages: ['date-fns', '@date-fns/utc'] },
  model: { ours: ['time'], packages: ['zod/mini'] },
  data: { ours: ['model', 'time'], packages: ['zod/mini'] },
  // Holds a packed dataset as it holds any other.
  'data/worker': { ours: ['data', 'data/packed', 'model', 'time'], packages: ['hyparquet'] },
  'data/packed': {
    ours: ['data', 'model', 'time'],
    packages: ['hyparquet', 'hyparquet/src/column.js', 'hyparquet-writer', 'zod/mini'],
  },
  citing: { ours: ['model', 'time'], packages: [] },
  export: { ours: ['citing', 'model', 'time'], packages: [] },
  layout: { ours: ['model', 'time'], packages: [] },
  draw: { ours: ['layout', 'model', 'time'], packages: [] },
  // A worker that draws in place of the page.
  'draw/painter': { ours: ['draw'], packages: [] },
  store: { ours: ['model', 'time', 'layout'], packages: ['zustand/vanilla'] },
  url: { ours: ['time', 'model', 'store'], packages: ['zustand/vanilla'] },
  ui: {
    ours: ['ui/print', 'store', 'draw', 'draw/painter', 'layout', 'citing', 'export', 'one-file', 'model', 'time'],
    packages: [
      'react',
      'react-dom',
      'react-dom/client',
      'zustand',
      'd3',
      'd3-selection',
      '@fontsource-variable/source-serif-4',
      '@fontsource-variable/source-sans-3',
    ],
  },
  // What is printed stands beside the page, so it is rendered by itself.
  'ui/print': {
    ours: ['ui', 'store', 'draw', 'layout', 'citing', 'model', 'time'],
    packages: ['react', 'react-dom', 'react-dom/client'],
  },
  // A command brings what it needs (a build, a browser, a search) when it is run; `npm run bench` is one.
  cli: {
    ours: ['cli/bench', 'data', 'data/packed', 'model', 'time'],
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
  'open-other.ts': { ours: ['data/worker', 'store', 'ui'], packages: [] },
  // The same page as one file, whose dataset is in it.
  'one-file': { ours: [], packages: [] },
  'single.tsx': { ours: ['data', 'one-file', 'store', 'ui', 'url'], packages: [] },
  // Runs apart from the page: between it and the network, and in the pages of others.
  offline: { ours: [], packages: [] },
  embed: { ours: [], packages: [] },
  build: { ours: ['data', 'offline', 'one-file'], packages: ['vite'] },
}

/** An import or re-export with its address, or a bare import; `export type X = 'y'` is neither. */
const IMPORT = /^\s*(?:(?:import|export)\s[^'"]*?\sfrom\s+|import\s+)['"]([^'"]+)['"]/gm
/** What is fetched when it is wanted, and the type of it; what a worker runs. An asset (`.json?url`, a font) is no module. */
const IMPORT_LATER = /\bimport\(\s*['"]([^'"]+)['"]/g
const WORKER = /\bnew URL\(\s*['"]([^'"]+\.tsx?)['"],\s*import\.meta\.url/g

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

function offenders(): string[] {
  return filesIn(SRC).flatMap(file => {
    const row = rowOf(file)
    const allowed = MAY_IMPORT[row]
    if (!allowed) return [`${relative(SRC, file)} lies in a folder that the table does not know`]
    return importsIn(readFileSync(file, 'utf8')).flatMap(target => {
      if (target.startsWith('node:')) return NODE_ROWS.includes(row) ? [] : [`${relative(SRC, file)} imports ${target}`]
      if (!target.startsWith('.')) {
        return allowed.packages.includes(target) ? [] : [`${relative(SRC, file)} imports ${target}`]
      }
      const to = rowOf(resolve(dirname(file), target))
      const isAllowed = to === row || to === 'lib' || to === '..' || allowed.ours.includes(to)
      return isAllowed ? [] : [`${relative(SRC, file)} imports from ${to}`]
    })
  })
}

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
