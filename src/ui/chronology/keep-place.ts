import { holdAt, measure, rowAt, scrollList } from './list-geometry.ts'

type Stand = {
  readonly row: Element
  readonly scroller: HTMLElement
  /** Of the row below the line, in px. */
  readonly top: number
  /** The same, had nothing been scrolled. */
  readonly at: number
}

function standOf(list: HTMLElement, row: Element): Stand {
  const { scroller, line } = measure(list)
  const top = row.getBoundingClientRect().top - line
  return { row, scroller, top, at: top + scroller.scrollTop }
}

/** How far the browser has scrolled back by itself, as there is less now than it was scrolled by. */
function cutOff({ scroller, top, at }: Stand): number {
  return Math.max(0, at - top - (scroller.scrollHeight - scroller.clientHeight))
}

/**
 * Keeps the first row in sight where it stands when rows become higher or lower: their typeface comes at last, an event
 * fills its row, the reader turns the phone. Browsers that do so themselves anchor whatever item they choose, and know
 * nothing of the rows that the page brings in meanwhile, so it is switched off in the style sheet.
 */
export function keepPlace(list: HTMLElement) {
  let stand: Stand | undefined
  const hold = (): boolean => {
    if (!stand?.row.isConnected) return false
    const { scroller, top, at } = standOf(list, stand.row)
    // Of a wide page another part scrolls. At the very top of it the reader sees what comes above the list.
    const moved = scroller !== stand.scroller ? top - stand.top : at > top ? at - stand.at + cutOff(stand) : 0
    scrollList(measure(list), moved, 'instant')
    // Where it was to stand, not where it came to: what is lost to whole px would add up.
    stand = { ...stand, scroller, at: stand.top + scroller.scrollTop }
    return true
  }
  // Told after the layout and ahead of the paint, so that nobody sees the row elsewhere.
  const observer = new ResizeObserver(hold)
  observer.observe(list)
  // On a phone what is said above the list scrolls along, and may come after it.
  observer.observe(list.closest('section') ?? list)
  return {
    /**
     * To be asked for before it is looked where rows stand: the observer may not have been told yet. Whether there is a row
     * that it keeps.
     */
    hold,
    /** Brings the top of the row so far below the line, in px, and keeps it there. */
    put(place: number, top: number) {
      holdAt(list, place, top)
      const row = rowAt(list, place)
      const { scroller } = measure(list)
      stand = row && { row, scroller, top, at: top + scroller.scrollTop }
    },
    /** To be told of the first row in sight after each scroll, and when other rows have come into the page. */
    stands(place: number) {
      const row = rowAt(list, place)
      const now = row && standOf(list, row)
      // Off by less than a px it stands where it was to.
      if (now && now.row === stand?.row && Math.abs(now.top - stand.top) < 1) return
      stand = now
    },
    stop: () => observer.disconnect(),
  }
}
