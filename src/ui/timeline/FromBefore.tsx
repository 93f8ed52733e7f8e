import { type RefObject, useState } from 'react'
import { rowsFromBefore } from '../../layout/from-before.ts'
import { inFigures } from '../../lib/counted.ts'
import { isSameList } from '../../lib/is-same-list.ts'
import { selectColumns, selectMatching } from '../../store/selectors.ts'
import { useTimelineStore } from '../store-context.tsx'
import { ListButton } from './ListButton.tsx'
import type { Picture } from './stage-picture.ts'
import { useAtRest } from './use-at-rest.ts'

type Props = { readonly pictures: RefObject<(() => Picture | undefined) | undefined> }

/** Counts what goes on in the view and is not drawn in it because it began before and found no lane; it can be opened. */
export function FromBefore({ pictures }: Props) {
  const store = useTimelineStore()
  const [rows, setRows] = useState<readonly number[]>([])
  useAtRest(() => {
    const [state, picture] = [store.getState(), pictures.current?.()]
    const found = picture?.packing.bands.some(({ hasClusters }) => hasClusters)
      ? rowsFromBefore(selectColumns(state), selectMatching(state), picture.scene, state.viewport.start)
      : []
    setRows(before => (isSameList(before, found) ? before : found))
  })
  if (rows.length === 0) return null
  return (
    <>
      <span> · </span>
      <ListButton
        rows={rows}
        title="Events that began earlier and reach into what is in view, and that found no room"
        aria-label={`+${inFigures(rows.length)} from before`}
      >
        +{inFigures(rows.length)} <span>from before</span>
      </ListButton>
    </>
  )
}
