import type { RefObject } from 'react'
import { findRow, isCluster, visualExtent } from '../../layout/hit-test.ts'
import { LANE_PX } from '../../layout/packing.ts'
import type { ClusterMark, Mark } from '../../layout/scene.ts'
import { selectNeighbours, selectSelected } from '../../store/selectors.ts'
import { dateInWords } from '../../time/date-words.ts'
import { useTimeline } from '../store-context.tsx'
import styles from './Stage.module.css'
import type { Picture } from './stage-picture.ts'

export const OPTION_ID = 'timeline-option'

/**
 * The one option of the listbox that exists in the page: the selected event. `placeOption` lays it over the mark in
 * each frame; React renders it only when the selection or the filters change.
 */
export function ActiveOption({ ref }: { readonly ref: RefObject<HTMLDivElement | null> }) {
  const selected = useTimeline(selectSelected)
  const { index, total } = useTimeline(selectNeighbours)
  return (
    <div
      ref={ref}
      id={OPTION_ID}
      role="option"
      tabIndex={-1}
      hidden={selected === undefined}
      className={styles.option}
      aria-selected={selected !== undefined}
      aria-posinset={index === undefined ? undefined : index + 1}
      aria-setsize={index === undefined ? undefined : total}
      aria-label={selected && `${selected.title}, ${dateInWords(selected.date.parsed)}`}
    />
  )
}

/**
 * Lays the option over the mark, or the cluster, that stands for the selected event; of several over that nearest to `y`, in
 * px from the top of the lanes. Out of sight where none does.
 */
export function placeOption(
  node: HTMLElement | null,
  { scene, lanesTop }: Picture,
  selected: number | undefined,
  y: number,
) {
  if (!node || selected === undefined) return
  const drawn = findRow(scene, selected, y)
  const { left, width } = drawn ? boxOf(drawn) : { left: 0, width: 0 }
  // Not hidden, or the event would not be heard either.
  node.style.opacity = drawn ? '' : '0'
  node.style.width = `${width}px`
  node.style.transform = `translate(${left}px, ${lanesTop + (drawn?.y ?? 0) - LANE_PX / 2}px)`
}

function boxOf(drawn: Mark | ClusterMark) {
  if (isCluster(drawn)) return { left: drawn.x - 20, width: 40 }
  const { x0, x1 } = visualExtent(drawn)
  return { left: x0 - 3, width: x1 - x0 + 6 }
}
