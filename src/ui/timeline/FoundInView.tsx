import { useState } from 'react'
import { counted, inFigures } from '../../lib/counted.ts'
import { isFiltered } from '../../model/filters.ts'
import { placesOf } from '../../model/places.ts'
import { selectColumns, selectMatching } from '../../store/selectors.ts'
import { padded } from '../../time/viewport.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { useMoves } from './moves.ts'
import { useAtRest } from './use-at-rest.ts'

/** Beside the first and the last event, as a share of the time between them. A single one gets the closest view there is. */
const ROOM = 0.03

type Seen = ReturnType<typeof placesOf> & { readonly rows: Uint32Array }

/** Where filters or a search are in force and not all that passes them is in view: how much is, and the way to all of it. */
export function FoundInView() {
  const store = useTimelineStore()
  const moves = useMoves()
  const filtered = useTimeline(state => isFiltered(state.filters))
  const rows = useTimeline(selectMatching)
  const [seen, setSeen] = useState<Seen>()
  useAtRest(() => {
    const state = store.getState()
    const found = selectMatching(state)
    const next = isFiltered(state.filters)
      ? { ...placesOf(selectColumns(state), found, state.viewport), rows: found }
      : undefined
    setSeen(before => (isSame(before, next) ? before : next))
  })
  // What was counted by other filters says nothing of these.
  if (!filtered || seen?.rows !== rows) return null
  const { span, placed, inView } = seen
  if (!span || inView === placed) return null
  return (
    <>
      <span> · {counted(inView, 'event')} in view · </span>
      <button
        type="button"
        data-shows-all
        title="Everything that passes the filters and has a place in time"
        onClick={() => {
          moves.leap(padded(span, ROOM))
          // The button goes.
          document.getElementById('timeline-stage')?.focus()
        }}
      >
        Show all {inFigures(placed)}
      </button>
    </>
  )
}

const isSame = (one: Seen | undefined, other: Seen | undefined) =>
  one?.rows === other?.rows && one?.inView === other?.inView
