import { type Guest, NO_GUESTS } from '../../layout/guest.ts'
import { guestsIn, withGuests } from '../../layout/guests.ts'
import type { Packing } from '../../layout/packing.ts'
import type { Scene, SceneContext } from '../../layout/scene.ts'
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
 * to rest. `request` asks for the picture that has them. Until this has been fetched they are counted, as is whatever else
 * has no place.
 */
export function createLodging(request: () => void) {
  let guests: readonly Guest[] = NO_GUESTS
  let last: View | undefined
  let isDue = false
  const rest = whenRested(() => {
    isDue = true
    request()
  })
  return {
    /** The scene, which has none, with its guests. `wanted` is the row that the reader looks at. */
    add(packing: Packing, places: Scene, context: SceneContext, wanted: number | undefined): Scene {
      const { viewport } = context.scale
      const now: View = { packing, viewport, top: context.inView?.top, wanted }
      const isSamePlace = last?.viewport === viewport && last.top === now.top
      const isSame = isSamePlace && last?.packing === packing && last.wanted === wanted
      if (last?.packing !== packing) guests = NO_GUESTS
      const isAnswer = last === undefined || isSamePlace
      last = now
      if (!isSame) {
        isDue = isAnswer && context.columns.length <= MANY
        if (isDue) rest.cancel()
        else rest.moved(REST_MS)
      }
      if (isDue) guests = guestsIn(packing, places, context, { kept: guests, wanted })
      isDue = false
      return withGuests(packing, places, context, guests)
    },
    stop: rest.cancel,
  }
}
