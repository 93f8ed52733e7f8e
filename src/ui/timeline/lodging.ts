import { badgesAtEdges } from '../../draw/badges-at-edges.ts'
import { type Guest, NO_GUESTS } from '../../layout/guest.ts'
import { type GuestSearch, guestsIn, lookForGuests, withGuests } from '../../layout/guests.ts'
import type { Packing } from '../../layout/packing.ts'
import type { Scene, SceneContext } from '../../layout/scene.ts'
import { breathe } from '../../lib/breathe.ts'
import { timeSlice } from '../../lib/time-slice.ts'
import { whenRested } from '../../lib/when-rested.ts'

/** The view is at rest when it has not moved for so long. */
const REST_MS = 150

/** Of more events the guests are looked for at rest only: a filter is answered first. */
const MANY = 2_000

type View = Pick<SceneContext['scale'], 'viewport'> & {
  readonly packing: Packing
  readonly top: number | undefined
  readonly wanted: number | undefined
}

/**
 * Lends lanes to guests: at once where the reader has filtered, grouped or selected, and otherwise when the view has come
 * to rest, in slices, since they can take longer than the rest of the picture. `request` asks for the picture that has
 * them. Until this has been fetched they are counted, as is whatever else has no place.
 */
export function createLodging(request: () => void) {
  let guests: readonly Guest[] = NO_GUESTS
  let last: View | undefined
  /** Looks for those of the last picture. */
  let look: (() => GuestSearch) | undefined
  let underWay: GuestSearch | undefined
  const goOn = (search: GuestSearch): void => {
    underWay = search
    const isOver = timeSlice()
    do {
      const step = search.next()
      if (step.done) {
        guests = step.value
        request()
        return
      }
    } while (!isOver())
    // Another view ends it meanwhile.
    void breathe().then(() => underWay === search && goOn(search))
  }
  const rest = whenRested(() => look && goOn(look()))
  return {
    /** The scene, which has none, with its guests, and with the badges that then count the rest whole. `wanted` is the row that the reader looks at. */
    add(packing: Packing, places: Scene, context: SceneContext, wanted: number | undefined): Scene {
      const { viewport } = context.scale
      const now: View = { packing, viewport, top: context.inView?.top, wanted }
      const isSamePlace = last?.viewport === viewport && last.top === now.top
      const isSame = isSamePlace && last?.packing === packing && last.wanted === wanted
      if (last?.packing !== packing) guests = NO_GUESTS
      look = () => lookForGuests(packing, places, context, { kept: guests, wanted })
      if (!isSame) {
        underWay = undefined
        const isAnswer = isSamePlace && context.columns.length <= MANY
        if (isAnswer) {
          rest.cancel()
          guests = guestsIn(packing, places, context, { kept: guests, wanted })
        } else rest.moved(last === undefined ? 0 : REST_MS)
      }
      last = now
      return badgesAtEdges(withGuests(packing, places, context, guests))
    },
    stop() {
      rest.cancel()
      underWay = undefined
    },
  }
}
