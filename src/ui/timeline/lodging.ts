import { type Guest, NO_GUESTS } from '../../layout/guest.ts'
import type { Packing } from '../../layout/packing.ts'
import type { Scene, SceneContext } from '../../layout/scene.ts'
import { afterMark } from '../hooks/after-mark.ts'
import { IDLE } from './performance-marks.ts'

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
 * to rest. `request` asks for the picture that has them. How they are dealt out is fetched by the idle page; without it
 * they are counted, as is whatever else has no place.
 */
export function createLodging(request: () => void) {
  let guests: readonly Guest[] = NO_GUESTS
  let last: View | undefined
  let isDue = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let dealer: typeof import('../../layout/guests.ts') | undefined
  const fetchDealer = async () => {
    await afterMark(IDLE)
    dealer = await import('../../layout/guests.ts')
    request()
  }
  fetchDealer().catch((error: unknown) => console.error(error))
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
        clearTimeout(timer)
        isDue = isAnswer && context.columns.length <= MANY
        if (!isDue) timer = setTimeout(due, REST_MS)
      }
      if (!dealer) return places
      if (isDue) guests = dealer.guestsIn(packing, places, context, { kept: guests, wanted })
      isDue = false
      return dealer.withGuests(packing, places, context, guests)
    },
    stop: () => clearTimeout(timer),
  }

  function due(): void {
    isDue = true
    request()
  }
}
