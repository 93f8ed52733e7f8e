import { lengthOf, type Span } from '../../../time/span.ts'
import { SHORTEST_VIEW_MS } from '../../../time/viewport.ts'
import { type Columns, columnsOf, lowerBound } from './columns.ts'
import { addControls, createStage, fetchDataset, markAfterPaint, plainEvents } from './page.ts'

/**
 * The least that draws the events: a binary search for each column of pixels, a bar as high as the column is full, the
 * titles that find room. No axis, no lanes, no uncertainty, nothing to click: a page with an interface costs more.
 */
const ROW_PX = 18
const BASE_PX = 60
const ZOOM_PER_WHEEL_PX = 0.002

const stage = createStage()
const canvas = document.createElement('canvas')
canvas.width = stage.clientWidth
canvas.height = stage.clientHeight
stage.append(canvas)
const { width, height } = canvas
const ctx = canvas.getContext('2d')
if (!ctx) throw new Error('no canvas')
ctx.font = '13px sans-serif'

const { events, full } = plainEvents(await fetchDataset())
const all = columnsOf(events)
let shown = all
let view: Span = full
let frame = 0

function requestDraw(): void {
  if (frame !== 0) return
  frame = requestAnimationFrame(() => {
    frame = 0
    draw(shown, ctx as CanvasRenderingContext2D)
  })
}

function draw({ starts, ends, reaches, titles, titleWidths }: Columns, ctx: CanvasRenderingContext2D): void {
  const pxPerMs = width / lengthOf(view)
  const xOf = (instant: number) => (instant - view.start) * pxPerMs
  const rowsFreeFrom = new Float64Array(Math.floor((height - BASE_PX) / ROW_PX)).fill(-Infinity)
  ctx.clearRect(0, 0, width, height)
  const first = lowerBound(starts, view.start)
  const last = lowerBound(starts, view.end)

  // Those that began before the view and reach into it are one bar, as long as the longest.
  const reach = reaches[first - 1] ?? view.start
  ctx.fillStyle = '#bcd'
  if (reach > view.start) ctx.fillRect(0, height - 6, Math.min(width, xOf(reach)), 6)

  ctx.fillStyle = '#357'
  for (let x = 0, i = first; x < width && i < last; x++) {
    const until = view.start + (x + 1) / pxPerMs
    if ((starts[i] ?? Infinity) >= until) continue
    const next = lowerBound(starts, until, i, last)
    const barPx = Math.min(BASE_PX - 10, 6 * Math.log2(1 + next - i))
    const lengthPx = next - i === 1 ? Math.min(width, xOf(ends[i] ?? 0)) - x : 1
    ctx.fillRect(x, height - 8 - barPx, Math.max(1, lengthPx), barPx)
    const row = rowsFreeFrom.findIndex(freeFrom => freeFrom <= x)
    if (row >= 0) {
      if (titleWidths[i] === 0) titleWidths[i] = ctx.measureText(titles[i] ?? '').width
      rowsFreeFrom[row] = x + (titleWidths[i] ?? 0) + 8
      ctx.fillText(titles[i] ?? '', x, (row + 1) * ROW_PX)
    }
    i = next
  }
}

function show(start: number, length: number): void {
  const kept = Math.min(lengthOf(full), Math.max(SHORTEST_VIEW_MS, length))
  const from = Math.min(Math.max(full.start, start), full.end - kept)
  view = { start: from, end: from + kept }
  requestDraw()
}

canvas.addEventListener(
  'wheel',
  event => {
    event.preventDefault()
    const share = event.offsetX / width
    const length = lengthOf(view) * 2 ** (event.deltaY * ZOOM_PER_WHEEL_PX)
    show(view.start + share * (lengthOf(view) - length), length)
  },
  { passive: false },
)
canvas.addEventListener('pointerdown', event => canvas.setPointerCapture(event.pointerId))
canvas.addEventListener('pointermove', ({ buttons, movementX }) => {
  if (buttons !== 0) show(view.start - (movementX / width) * lengthOf(view), lengthOf(view))
})
addControls({
  view: () => view,
  fitAll: () => show(full.start, lengthOf(full)),
  filter(isShown) {
    shown = isShown ? columnsOf(events.filter(isShown)) : all
    requestDraw()
    markAfterPaint('bench:filtered')
  },
})
requestDraw()
markAfterPaint('bench:first-draw')
