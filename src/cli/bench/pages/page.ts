import type { DatasetFile } from '../../../model/schema.ts'
import { boundsOf } from '../../../time/edtf/bounds.ts'
import { parseEdtf } from '../../../time/edtf/parse.ts'
import type { Instant, Span } from '../../../time/span.ts'
import { padded } from '../../../time/viewport.ts'

/** What every page of the bench has in common: the same events, on a stage of the same size, and the same controls. */
export type PlainEvent = {
  readonly id: string | number
  readonly title: string
  readonly start: Instant
  /** Later than `start`; the same where the event is a point. */
  readonly end: Instant
  readonly actors: readonly (string | number)[]
}

/** What stands in for a dataset that is too large to be one JSON file: see `asPlainJson`. Actors are numbers. */
type PlainFile = { readonly events: readonly Omit<PlainEvent, 'id'>[]; readonly full: Span }

declare global {
  var benchView: () => Span
}

const asked = new URLSearchParams(location.search)
const isPlain = asked.get('form') === 'packed'
const askedActor = isPlain ? Number(asked.get('actor')) : (asked.get('actor') ?? '')

export async function fetchDataset(): Promise<DatasetFile | PlainFile> {
  const response = await fetch(asked.get('data') ?? '')
  return response.json()
}

type PlainEvents = { readonly events: PlainEvent[]; readonly full: Span }

/** Sorted by start, which is where the peers put a point: they know no doubt. */
export function plainEvents(file: DatasetFile | PlainFile): PlainEvents {
  const { events, full } =
    'full' in file ? { events: file.events.map((event, id) => ({ ...event, id })), full: file.full } : readEvents(file)
  return { events: events.sort((a, b) => a.start - b.start), full: padded(full, 0.03) }
}

/** Dates are read as the product reads them. `datasets/axis.ts` has the same for the plain file. */
function readEvents({ events }: DatasetFile): PlainEvents {
  const full = { start: Infinity, end: -Infinity }
  const bounded = events.flatMap(({ id, title, actors, date }) => {
    const read = parseEdtf(date.edtf)
    if (!read.ok) throw new Error(read.error)
    const { kind, earliest, latest } = boundsOf(read.value)
    const start = Number.isFinite(earliest) ? earliest : latest
    if (!Number.isFinite(start)) return []
    full.start = Math.min(full.start, start)
    full.end = Math.max(full.end, Number.isFinite(latest) ? latest : start)
    const ids = actors.map(entry => (typeof entry === 'string' ? entry : entry.actor))
    return [{ id, title, actors: ids, start, end: kind === 'duration' && Number.isFinite(latest) ? latest : start }]
  })
  return { events: bounded, full }
}

/** The stage, where the bench says that the product has its own. */
export function createStage(): HTMLDivElement {
  const [left = 0, top = 0, width = 0, height = 0] = (asked.get('stage') ?? '').split(',').map(Number)
  const stage = document.createElement('div')
  Object.assign(stage.style, {
    position: 'absolute',
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
    overflow: 'hidden',
    font: '13px sans-serif',
  })
  document.body.append(stage)
  return stage
}

type Controls = {
  /** For the bench to see that its wheel and its drag had their effect. */
  readonly view: () => Span
  readonly fitAll: () => void
  /** Shows the events of one actor only, or all of them again. */
  readonly filter: (isShown: ((event: PlainEvent) => boolean) | undefined) => void
}

/** The controls that the bench presses, named as in the product. */
export function addControls({ view, fitAll, filter }: Controls): void {
  globalThis.benchView = view
  const button = document.createElement('button')
  button.textContent = 'Fit all'
  button.onclick = fitAll
  const label = document.createElement('label')
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.onchange = () => filter(box.checked ? ({ actors }) => actors.includes(askedActor) : undefined)
  label.append(box, asked.get('actor-name') ?? '')
  // Above everything: a library may place its own elements as it likes.
  const bar = document.createElement('div')
  Object.assign(bar.style, { position: 'absolute', top: '0', left: '0', zIndex: '9' })
  bar.append(button, label)
  document.body.append(bar)
}

/** Sets the mark once the next frame is on the screen: a task queued in an animation frame runs after its paint. */
export const markAfterPaint = (name: 'bench:first-draw' | 'bench:filtered') =>
  requestAnimationFrame(() => setTimeout(() => performance.mark(name)))
