import { Timeline } from 'vis-timeline/standalone'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import { SHORTEST_VIEW_MS } from '../../../time/viewport.ts'
import { addControls, createStage, fetchDataset, markAfterPaint, type PlainEvent, plainEvents } from './page.ts'

/** With its cluster option, the only one of its settings that bounds the number of elements. */
const stage = createStage()
// It makes its container `position: relative`, which would move the stage.
const host = document.createElement('div')
stage.append(host)
const { events, full } = plainEvents(await fetchDataset())

const items = (shown: readonly PlainEvent[]) =>
  shown.map(({ id, title, start, end }) =>
    end > start ? { id, content: title, start, end } : { id, content: title, start, type: 'point' as const },
  )

const timeline = new Timeline(host, items(events), {
  min: full.start,
  max: full.end,
  zoomMin: SHORTEST_VIEW_MS,
  height: stage.clientHeight,
  cluster: {},
  onInitialDrawComplete: () => markAfterPaint('bench:first-draw'),
  showCurrentTime: false,
  // A turn of the wheel zooms as far as on the other pages.
  zoomFriction: 5.6,
})
addControls({
  view: () => {
    const { start, end } = timeline.getWindow()
    return { start: start.getTime(), end: end.getTime() }
  },
  fitAll: () => timeline.setWindow(full.start, full.end, { animation: false }),
  filter(isShown) {
    markNextRedraw()
    timeline.setItems(items(isShown ? events.filter(isShown) : events))
  },
})
/** It draws in a frame of its own choosing, and says so. */
function markNextRedraw(): void {
  const onChanged = () => {
    timeline.off('changed', onChanged)
    markAfterPaint('bench:filtered')
  }
  timeline.on('changed', onChanged)
}
