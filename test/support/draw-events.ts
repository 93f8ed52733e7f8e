import { heaviestOf } from '../../src/layout/heaviest.ts'
import { type Crowd, packTile, type Tile } from '../../src/layout/tile.ts'
import { weightsOf } from '../../src/layout/weight.ts'
import { columnsOf } from '../../src/model/event-columns.ts'
import { byTime } from '../../src/model/time-order.ts'
import type { TimelineEvent } from '../../src/model/timeline-event.ts'
import { MS_PER_DAY } from '../../src/time/span.ts'
import { makeEvent, rowsUpTo } from './make-event.ts'

/** One character of a drawing is a day of 20 px: more than a dot with its gap, so that neighbours are told apart. */
export const PX_PER_MS = 20 / MS_PER_DAY

/** Of the type that labels are reckoned in. */
const CHARACTER_PX = 6.6

const FIRST_DAY = Date.UTC(2022, 0, 1)

/**
 * Events drawn as text, a line each: `a [--]` lasts from one bracket to the other, `b *` is a day, and a digit behind
 * the name is its importance. They come in time order.
 *
 *     a5 [-----]
 *     b      *
 */
function drawnEvents(drawing: string): TimelineEvent[] {
  return drawing
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const [, name = '', importance] = /^\s*([a-z]+)(\d?)/.exec(line) ?? []
      const first = line.search(/[[*]/)
      const last = Math.max(line.indexOf(']'), line.indexOf('*'))
      const from = dayText(first)
      return makeEvent({
        id: name,
        title: name,
        date: first === last ? from : `${from}/${dayText(last)}`,
        ...(importance && { importance: Number(importance) }),
      })
    })
    .sort(byTime)
}

const dayText = (column: number) => new Date(FIRST_DAY + column * MS_PER_DAY).toISOString().slice(0, 10)

/** The lane of each event of a drawing, and what overflowed. Labels take no room unless told. */
export function lanesOf(drawing: string, { maxLanes = 9, labelPx = 0 } = {}) {
  const title = 'x'.repeat(Math.round(labelPx / CHARACTER_PX))
  const events = drawnEvents(drawing).map(event => ({ ...event, title }))
  const tile = packTile(crowdOf(events, { lanes: maxLanes }), PX_PER_MS, undefined, [])
  const overflow = tile.clusters.flatMap(({ among }) =>
    events.filter((_, row) => among.includes(row) && !tile.placed.has(row)),
  )
  return { lanes: laneNumbers(events, tile), overflow: overflow.map(({ id }) => id) }
}

const laneNumbers = (events: readonly TimelineEvent[], { lanes }: Tile): Record<string, number> =>
  Object.fromEntries(lanes.flatMap((slots, lane) => slots.map(({ row }) => [events[row]?.id, lane])))

/** One band with all of the events. No label reaches beyond `end`. */
export function crowdOf(
  events: readonly TimelineEvent[],
  { lanes, marksPerBin = 18, end = Number.POSITIVE_INFINITY }: { lanes: number; marksPerBin?: number; end?: number },
): Crowd {
  const columns = columnsOf(events)
  const rows = rowsUpTo(columns.length)
  return { columns, rows, heaviest: heaviestOf(rows, weightsOf(columns)), lanes, marksPerBin, isComplete: false, end }
}
