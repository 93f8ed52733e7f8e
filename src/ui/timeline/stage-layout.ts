import { groupRows, ungrouped } from '../../layout/grouping.ts'
import type { LabelFit } from '../../layout/label-fit.ts'
import { type Packing, packGroups } from '../../layout/packing.ts'
import type { SceneContext } from '../../layout/scene.ts'
import { memoizeBy } from '../../lib/memoize-by.ts'
import { memoizeFew } from '../../lib/memoize-last.ts'
import type { Collection } from '../../model/collection.ts'
import type { EventColumns } from '../../model/event-columns.ts'
import type { GroupBy } from '../../model/grouping.ts'
import { selectCollection, selectFull, selectMatching } from '../../store/selectors.ts'
import type { TimelineState } from '../../store/timeline-store.ts'
import type { Span } from '../../time/span.ts'
import { timeScale } from '../../time/time-scale.ts'
import type { Room } from './watch-room.ts'

/** Packings kept: a filter that is taken back finds its lanes as they were. */
const KEPT = 3

/** `lanesTop`: where the lanes begin, in px from the top of the stage. */
type RoomForLanes = Room & { readonly lanesTop: number; readonly labels: LabelFit }

type StageLayout = {
  readonly packing: Packing
  readonly context: SceneContext
  readonly scrollTop: number
}

/** What a scene of the state is made of; nothing before there is something to show, and a place for it. */
export function createStageLayout() {
  // The ids as one text: they are the same again when a filter is taken back, the list of them is not.
  const groupsOf = memoizeFew(
    (collection: Collection, rows: Uint32Array, group: GroupBy, asked: string) =>
      groupRows(collection, rows, group, asked.split('\n')),
    KEPT,
  )
  // Of the collection it takes nothing, and so keeps its lanes when facets come.
  const oneGroup = memoizeBy(ungrouped)
  const pack = memoizeFew(
    (groups: ReturnType<typeof groupRows>, columns: EventColumns, widthPx: number, heightPx: number, full: Span) =>
      packGroups(groups, { columns, widthPx, heightPx, full }),
    KEPT,
  )
  return (state: TimelineState, viewport: Span, room: RoomForLanes): StageLayout | undefined => {
    const collection = selectCollection(state)
    const { width, height, lanesTop, scrolled, labels } = room
    if (!collection || width === 0 || height === 0) return undefined
    const { columns, events } = collection
    const rows = selectMatching(state)
    const { group, filters } = state
    const groups =
      group === 'none' ? oneGroup(rows) : groupsOf(collection, rows, group, filters.facets[group].asked.join('\n'))
    const packing = pack(groups, columns, width, height - lanesTop, selectFull(state))
    const scrollTop = groups.length > 1 ? scrolled : 0
    const inView = { top: scrollTop, bottom: scrollTop + height - lanesTop }
    return { packing, context: { columns, events, scale: timeScale(viewport, width), labels, inView }, scrollTop }
  }
}
