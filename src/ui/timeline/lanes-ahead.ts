import { levelScale } from '../../layout/level.ts'
import type { Packing } from '../../layout/packing.ts'
import { isInView, type Scene, type SceneContext, tilesAround } from '../../layout/scene.ts'

/** A tile takes 1 to 2 ms; with less left, the next frame would wait for it. */
const LEAST_LEFT_MS = 3

type LanesAhead = {
  /** To be called with each scene that is drawn. */
  readonly prepare: (packing: Packing, scene: Scene, context: Pick<SceneContext, 'scale' | 'inView'>) => void
  readonly stop: () => void
}

/**
 * Deals out the lanes of the next closer level while the browser has nothing to do. A wheel that zooms in enters a level every
 * other turn, and the frame that does would have to deal out two or three tiles at once, which takes as long as all else
 * that it does; so they are there when it comes. They are made of the tiles of this level, and kept as those are.
 */
export function createLanesAhead(): LanesAhead {
  let key = ''
  let last: Packing | undefined
  let idle = 0
  // Where the browser does not tell when that is, it would be done in the reader's way.
  const isTold = typeof requestIdleCallback === 'function'
  return {
    prepare(packing, { level }, { scale, inView }) {
      if (!isTold) return
      const indexes = tilesAround(packing, level + 1, scale.viewport, levelScale(level + 1))
      const now = `${level} ${indexes}`
      if (last === packing && key === now) return
      last = packing
      key = now
      cancelIdleCallback(idle)
      const wanted = packing.bands
        .filter(band => isInView(band, inView))
        .flatMap(band => indexes.map(index => () => band.tile(level + 1, index)))
      const goOn = (deadline: IdleDeadline) => {
        while (wanted.length > 0 && deadline.timeRemaining() >= LEAST_LEFT_MS) wanted.shift()?.()
        if (wanted.length > 0) idle = requestIdleCallback(goOn)
      }
      idle = requestIdleCallback(goOn)
    },
    stop: () => cancelIdleCallback(idle),
  }
}
