import { findRow } from '../../layout/hit-test.ts'
import { LANE_PX } from '../../layout/packing.ts'
import { isInView } from '../../layout/scene.ts'
import { hasRow } from '../../model/time-order.ts'
import { selectSelectedRow } from '../../store/selectors.ts'
import type { TimelineStore } from '../../store/timeline-store.ts'
import type { Spot } from './spot.ts'
import type { Picture } from './stage-picture.ts'

/**
 * Scrolls the lanes to what is selected, where groups are higher than the stage; groups out of sight are not drawn. Returns
 * what is to be called with each picture. What has been shown once is left to the reader's own scrolling.
 */
export function revealSelected(store: TimelineStore, scroller: HTMLElement, spot: Spot): (picture: Picture) => void {
  let revealed: number | undefined
  let further: -1 | 1 | undefined
  spot.beyond = by => {
    const before = scroller.scrollTop
    scroller.scrollTop += by * (scroller.clientHeight / 2)
    // The lanes there are drawn with the next picture.
    if (scroller.scrollTop !== before) further = by
  }

  return ({ scene, packing, scrollTop, height, lanesTop }) => {
    const row = selectSelectedRow(store.getState())
    if (further) {
      const by = further
      further = undefined
      spot.goOn?.(by)
      return
    }
    if (row === revealed) return
    revealed = row
    if (row === undefined || scroller.scrollHeight <= scroller.clientHeight) return
    const bottom = scrollTop + height - lanesTop
    const drawn = findRow(scene, row, spot.y)
    if (drawn) {
      spot.y = drawn.y
      if (drawn.y - LANE_PX < scrollTop) scroller.scrollTop = drawn.y - 2 * LANE_PX
      else if (drawn.y + LANE_PX > bottom) scroller.scrollTop += drawn.y + LANE_PX - bottom
      return
    }
    const band = packing.bands.find(({ rows }) => hasRow(rows, row))
    if (!band || isInView(band, { top: scrollTop, bottom })) return
    spot.y = band.top
    scroller.scrollTop = band.top
    revealed = undefined
  }
}
