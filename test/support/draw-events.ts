import { type Lanes, packLanes } from '../../src/layout/lanes.ts'
import type { TimelineEvent } from '../../src/model/timeline-event.ts'
import { MS_PER_DAY } from '../../src/time/span.ts'
import { makeEvent } from './make-event.ts'

/** One character of a drawing is a day of 20 px: more than a dot with its gap, so that neighbours are told apart. */
export const PX_PER_MS = 20 / MS_PER_DAY

const FIRST_DAY = Date.UTC(2022, 0, 1)

/**
 * Events drawn as text, a line each: `a [--]` lasts from one bracket to the other, `b *` is a day, and a digit behind
 * the name is its importance.
 *
 *     a5 [-----]
 *     b      *
 */
export function drawnEvents(drawing: string): TimelineEvent[] {
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
}

const dayText = (column: number) => new Date(FIRST_DAY + column * MS_PER_DAY).toISOString().slice(0, 10)

/** The lane of each event of a drawing, and what overflowed. Labels take no room unless told. */
export function lanesOf(drawing: string, { maxLanes = 9, labelPx = 0 } = {}) {
  const packed = packLanes(drawnEvents(drawing), {
    pxPerMs: PX_PER_MS,
    maxLanes,
    labelWidth: () => labelPx,
    end: Number.POSITIVE_INFINITY,
  })
  return { lanes: laneNumbers(packed), overflow: packed.overflow.map(({ id }) => id) }
}

export const laneNumbers = ({ lanes }: Lanes): Record<string, number> =>
  Object.fromEntries(lanes.flatMap((slots, lane) => slots.map(({ event }) => [event.id, lane])))
