import { useEffect } from 'react'
import { anchorAt } from '../../model/event-columns.ts'
import { selectColumns, selectLimits } from '../../store/selectors.ts'
import { contains, lengthOf, type Span } from '../../time/span.ts'
import { fitWithin } from '../../time/viewport.ts'
import { useTimelineStore } from '../store-context.tsx'
import { createGlide } from '../timeline/glide.ts'

/** An event nearer to an edge than this share of the view is brought to the middle, with what comes next. */
const EDGE_SHARE = 0.08

const inner = ({ start, end }: Span): Span => {
  const edge = EDGE_SHARE * (end - start)
  return { start: start + edge, end: end - edge }
}

/** The timeline goes along with a story: by gliding, so that the eye sees how far it is from one event to the next. */
export function useTimelineAlong(row: number | undefined): void {
  const store = useTimelineStore()
  useEffect(() => {
    if (row === undefined) return
    const state = store.getState()
    state.stand(row)
    const { viewport } = state
    const anchor = anchorAt(selectColumns(state), row)
    if (anchor === Infinity || contains(inner(viewport), anchor)) return
    const half = lengthOf(viewport) / 2
    const { glide, stop } = createGlide({
      current: () => store.getState().viewport,
      show: span => store.getState().show(span, 'selection'),
    })
    glide(fitWithin({ start: anchor - half, end: anchor + half }, selectLimits(state)))
    return stop
  }, [store, row])
}
