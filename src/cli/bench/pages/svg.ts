import { type D3ZoomEvent, scaleUtc, select, zoom, zoomIdentity } from 'd3'
import { lengthOf } from '../../../time/span.ts'
import { SHORTEST_VIEW_MS } from '../../../time/viewport.ts'
import { addControls, createStage, fetchDataset, markAfterPaint, type PlainEvent, plainEvents } from './page.ts'

/** D3 as the tutorials have it: a group for each event, and all of them placed anew at each zoom event. */
const LANES = 14
const LANE_PX = 20

const stage = createStage()
const width = stage.clientWidth
const { events, full } = plainEvents(await fetchDataset())

const svg = select(stage).append('svg').attr('width', width).attr('height', stage.clientHeight)
const layer = svg.append('g')
const whole = scaleUtc([full.start, full.end], [0, width])
const laneOf = new Map(events.map(({ id }, i) => [id, i % LANES]))
let x = whole

function place() {
  layer
    .selectAll<SVGGElement, PlainEvent>('g')
    .attr('transform', ({ id, start }) => `translate(${x(start)},${(laneOf.get(id) ?? 0) * LANE_PX})`)
    .select('rect')
    .attr('width', ({ start, end }) => Math.max(4, x(end) - x(start)))
}

function join(shown: readonly PlainEvent[]) {
  layer
    .selectAll<SVGGElement, PlainEvent>('g')
    .data(shown, ({ id }) => id)
    .join(enter => {
      const group = enter.append('g')
      group.append('rect').attr('y', 4).attr('height', 10).attr('fill', '#357')
      group
        .append('text')
        .attr('x', 7)
        .attr('y', 13)
        .text(({ title }) => title)
      return group
    })
  place()
}

const behaviour = zoom<SVGSVGElement, unknown>()
  .scaleExtent([1, lengthOf(full) / SHORTEST_VIEW_MS])
  .translateExtent([
    [0, -Infinity],
    [width, Infinity],
  ])
  .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
    x = transform.rescaleX(whole)
    place()
  })
svg.call(behaviour)
addControls({
  view: () => {
    const [start, end] = x.domain()
    return { start: Number(start), end: Number(end) }
  },
  fitAll: () => svg.call(behaviour.transform, zoomIdentity),
  filter(isShown) {
    join(isShown ? events.filter(isShown) : events)
    markAfterPaint('bench:filtered')
  },
})
join(events)
markAfterPaint('bench:first-draw')
