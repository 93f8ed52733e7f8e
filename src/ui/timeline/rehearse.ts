import type { StoreApi } from 'zustand'
import { drawStill } from '../../draw/draw-still.ts'
import type { Palette } from '../../draw/palette.ts'
import { RecordingPen } from '../../draw/recording-pen.ts'
import type { Packing } from '../../layout/packing.ts'
import { type SceneContext, sceneAt } from '../../layout/scene.ts'
import { toggleValue } from '../../model/filters.ts'
import { selectCollection, selectMatching } from '../../store/selectors.ts'
import type { TimelineState } from '../../store/timeline-store.ts'
import { lengthOf, type Span } from '../../time/span.ts'

/** A zoom from all in view to a thousandth of it, in turns of the wheel. */
const TURNS = 40
const CLOSER_PER_TURN = 2 ** (1 / 4)

type LaidOut = { readonly packing: Packing; readonly context: SceneContext; readonly palette: Palette }
type StageAt = (state: TimelineState, viewport: Span) => LaidOut | undefined

/** To filter more of them may take longer than the browser should be kept busy. */
const MOST_FILTERED = 20_000

/**
 * Goes through a filter and a zoom that nobody sees, a step each time that the browser has nothing to do, until the reader
 * takes over. Code that has not run yet is run slowly, and the threads that then compile it take the page's processor
 * away: on two cores a turn among the first dozen took up to three times as long as later ones. The lanes that it deals
 * out are kept.
 */
export function rehearse(store: StoreApi<TimelineState>, stageAt: StageAt): () => void {
  // Where the browser does not tell when that is, the reader might have to wait for it.
  if (typeof requestIdleCallback !== 'function') return () => {}
  const { viewport } = store.getState()
  const pen = new RecordingPen()
  const layOut = (state: TimelineState, span: Span) => {
    const stage = stageAt(state, span)
    if (!stage) return
    drawStill(pen, sceneAt(stage.packing, stage.context), stage)
    pen.recording()
  }
  function* steps() {
    const filtered = filteredSomehow(store.getState())
    if (filtered) {
      yield selectMatching(filtered)
      yield layOut(filtered, viewport)
    }
    for (let turns = 0; turns < TURNS; turns++)
      yield layOut(store.getState(), closer(viewport, CLOSER_PER_TURN ** turns))
  }
  const play = steps()
  const go = () => {
    if (store.getState().viewport === viewport && !play.next().done) next = requestIdleCallback(go)
  }
  let next = requestIdleCallback(go)
  return () => cancelIdleCallback(next)
}

/** With one filter more; nothing where there is none to be had, or too much to filter. */
function filteredSomehow(state: TimelineState): TimelineState | undefined {
  const collection = selectCollection(state)
  const [actor] = collection?.facet('actor')?.values ?? []
  if (!collection || actor === undefined || collection.columns.length > MOST_FILTERED) return undefined
  return { ...state, filters: toggleValue(state.filters, 'actor', actor) }
}

function closer(span: Span, times: number): Span {
  const middle = (span.start + span.end) / 2
  const half = lengthOf(span) / times / 2
  return { start: middle - half, end: middle + half }
}
