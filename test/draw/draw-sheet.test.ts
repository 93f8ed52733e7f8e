import { expect, it } from 'vitest'
import { drawSheet, sheetOf } from '../../src/draw/draw-sheet.ts'
import { drawStill } from '../../src/draw/draw-still.ts'
import type { Palette } from '../../src/draw/palette.ts'
import { SvgPen } from '../../src/draw/svg-pen.ts'
import { MARK_WORDS } from '../../src/ui/words/mark-words.ts'
import { makeCollection } from '../support/make-event.ts'
import { packedCollection } from '../support/packed-scene.ts'

/** Every letter is 10 px wide. */
const measure = (text: string) => text.length * 10
const PALETTE = new Proxy({ sans: 'Sans' } as Palette, {
  get: (known, name) => (name === 'sans' ? known.sans : 'rgb(0, 0, 0)'),
})

function sheet(title: string, widthPx = 327) {
  const full = { start: Date.UTC(2020, 0, 1), end: Date.UTC(2023, 0, 1) }
  const collection = makeCollection(['a 2021-01-01', 'b 2022-01-01'])
  const scene = packedCollection(collection, { widthPx, heightPx: 100, full }).sceneOf(full)
  return sheetOf(
    { title, strips: [{ scene, caption: undefined }], words: MARK_WORDS, notes: ['Shows 2.'] },
    'Sans',
    measure,
  )
}

it('sets a title that is wider than the picture in several lines, and makes room for them', () => {
  const title = 'Azerbaijan, Iran and Israel: events cited in five articles'
  const [short, long] = [sheet('Short'), sheet(title)]
  expect(long.titleLines).toEqual(['Azerbaijan, Iran and Israel:', 'events cited in five articles'])
  expect(long.title).toBe(title)
  expect(long.height - short.height).toBe((long.strips[0]?.top ?? 0) - (short.strips[0]?.top ?? 0))
  expect(long.height).toBeGreaterThan(short.height)
  const pen = new SvgPen()
  drawSheet(pen, long, PALETTE)
  for (const line of long.titleLines) expect(pen.elements()).toContain(`>${line}</text>`)
})

it('has room for its words where there is nothing to draw', () => {
  const empty = sheetOf(
    { title: 'Undated', strips: [], words: MARK_WORDS, notes: ['Shows 2 of 2 events.'] },
    'Sans',
    measure,
  )
  expect(empty.lines).toEqual(['Shows 2 of 2 events.'])
})

it('draws a label the weaker the more of its beginning is out of sight', () => {
  const full = { start: Date.UTC(2020, 0, 1), end: Date.UTC(2023, 0, 1) }
  const long = { id: 'a', date: '2021-01-01', title: 'A title that is long' }
  const { sceneOf, scaleOf } = packedCollection(makeCollection([long]), { widthPx: 400, heightPx: 100, full })
  const year = { start: Date.UTC(2021, 0, 1), end: Date.UTC(2022, 0, 1) }
  const perPx = 1 / scaleOf(year).pxPerMs
  const opacityAt = (outPx: number) => {
    const pen = new SvgPen()
    const view = { start: year.start + outPx * perPx, end: year.end + outPx * perPx }
    drawStill(pen, sceneOf(view), { palette: PALETTE })
    const [label = 'not drawn'] = /<text[^>]*>A title that is long</.exec(pen.elements()) ?? []
    return Number(/fill-opacity="([\d.]+)"/.exec(label)?.[1] ?? 1)
  }
  expect(opacityAt(0)).toBe(1)
  expect(opacityAt(12)).toBeLessThan(1)
  expect(opacityAt(20)).toBeLessThan(opacityAt(12))
})

it('shows a badge whole that stands on the edge of the picture', () => {
  const full = { start: Date.UTC(2020, 0, 1), end: Date.UTC(2023, 0, 1) }
  const { sceneOf } = packedCollection(makeCollection(['a 2021-01-01']), { widthPx: 400, heightPx: 100, full })
  const scene = sceneOf(full)
  const clusterAt = (x: number) => ({
    key: `${x}`,
    band: 'none',
    level: 0,
    bin: 0,
    count: 12,
    x,
    y: 80,
    among: Uint32Array.of(0),
    lodged: [],
  })
  const clusters = [-40, 3, 200, 395].map(clusterAt)
  const strips = [{ scene: { ...scene, clusters }, caption: undefined }]
  const [strip] = sheetOf({ title: 'Edges', strips, words: MARK_WORDS, notes: [] }, 'Sans', measure).strips
  // 33 px wide: the first is out of sight, and stays there.
  expect(strip?.scene.clusters.map(({ x }) => x)).toEqual([-40, 16.5, 200, 383.5])
})
