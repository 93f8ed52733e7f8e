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
  ...full,
  min: full.start,
  max: full.end,
  zoomMin: SHORTEST_VIEW_MS,
  height: stage.clientHeight,
  cluster: {},
  showCurrentTime: false,
  // A turn of the wheel zooms as far as on the other pages.
  zoomFriction: 5.6,
})
addControls({
  fitAll: () => timeline.setWindow(full.start, full.end, { animation: false }),
  filter(isShown) {
    onNextRedraw(() => markAfterPaint('bench:filtered'))
    timeline.setItems(items(isShown ? events.filter(isShown) : events))
  },
})
// Its first drawing lacks the clusters (8.5.4); they come as soon as the window is another one, be it by a millisecond.
onNextRedraw(() => {
  onNextRedraw(() => markAfterPaint('bench:first-draw'))
  timeline.setWindow(full.start + 1, full.end, { animation: false })
})

/** It draws in a frame of its own choosing, and says so. */
function onNextRedraw(then: () => void): void {
  const onChanged = () => {
    timeline.off('changed', onChanged)
    then()
  }
  timeline.on('changed', onChanged)
}
