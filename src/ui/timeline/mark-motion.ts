import { bandOf } from '../../layout/mark.ts'
import type { Mark, Scene } from '../../layout/scene.ts'
import type { TimeScale } from '../../time/time-scale.ts'

const MOTION_MS = 180

/** Where a mark is drawn just now, in px from the top of the lanes, and how strongly, from 0 to 1. */
type Moved = { readonly y: number; readonly alpha: number }

export type MarkMotion = {
  /** To be called before drawing, with the scene to be drawn. */
  readonly begin: (scene: Scene, packing: object, scale: TimeScale, isReduced: boolean) => void
  readonly placeOf: (mark: Mark) => Moved
  /** Marks that the scene no longer has, on their way into their cluster. */
  readonly leaving: (scale: TimeScale) => readonly (Moved & { readonly mark: Mark })[]
  readonly isMoving: () => boolean
}

type Drawn = { readonly scene: Scene; readonly packing: object; readonly scale: TimeScale }
type Move = { readonly began: number; readonly from: Moved }
type Leaving = { readonly began: number; readonly mark: Mark; readonly scale: TimeScale; readonly to: number }

/**
 * Marks come out of the cluster that counted them and go back into it, instead of appearing and vanishing, guests as
 * well; where filters deal out the lanes anew, marks go from the old lane to the new one.
 *
 *   closer           ●─ Call            further          ●      (fades as it sinks)
 *                    ↑                                   ↓
 *               ▮+4 → ▮+3                           ▮+3 → ▮+4
 */
export function createMarkMotion(now: () => number = () => performance.now()): MarkMotion {
  let drawn: Drawn | undefined
  const moves = new Map<string, Move>()
  const leaving = new Map<string, Leaving>()
  /** When the frame began: all of its marks are of one moment. */
  let frame = 0
  const shareOf = ({ began }: { readonly began: number }) => Math.min(1, (frame - began) / MOTION_MS)

  function note(before: Drawn, after: Drawn): void {
    const isDealtAnew = before.packing !== after.packing
    const isSameLevel = before.scene.level === after.scene.level
    if (!isDealtAnew && isSameLevel && before.scene.guests === after.scene.guests) return
    const began = frame
    const old = new Map(before.scene.marks.map(mark => [mark.key, mark]))
    const counted = new Map(after.scene.bands.map(({ id, clusterY }) => [id, clusterY]))
    const clusterY = (mark: Mark) => counted.get(bandOf(mark)) ?? mark.y
    for (const mark of after.scene.marks) {
      const known = old.get(mark.key)
      old.delete(mark.key)
      leaving.delete(mark.key)
      if (known && known.y !== mark.y) moves.set(mark.key, { began, from: { y: known.y, alpha: 1 } })
      // The answer to a filter is whole in its first frame.
      if (known || isDealtAnew || !wasInView(mark, before, after)) continue
      moves.set(mark.key, { began, from: { y: clusterY(mark), alpha: 0 } })
    }
    // What a filter takes away is not counted anywhere, so it does not go there.
    if (isDealtAnew) leaving.clear()
    else
      for (const mark of old.values()) leaving.set(mark.key, { began, mark, scale: before.scale, to: clusterY(mark) })
  }

  return {
    begin(scene, packing, scale, isReduced) {
      frame = now()
      const after = { scene, packing, scale }
      if (drawn && !isReduced) note(drawn, after)
      drawn = after
      for (const [key, move] of moves) if (shareOf(move) === 1) moves.delete(key)
      for (const [key, gone] of leaving) if (shareOf(gone) === 1) leaving.delete(key)
    },
    placeOf({ key, y }) {
      const move = moves.get(key)
      if (!move) return { y, alpha: 1 }
      const share = eased(shareOf(move))
      return { y: move.from.y + (y - move.from.y) * share, alpha: move.from.alpha + (1 - move.from.alpha) * share }
    },
    leaving(scale) {
      return [...leaving.values()].map(gone => {
        const share = eased(shareOf(gone))
        const mark = rescaled(gone.mark, gone.scale, scale)
        return { mark, y: mark.y + (gone.to - mark.y) * share, alpha: 1 - share }
      })
    },
    isMoving: () => moves.size + leaving.size > 0,
  }
}

const eased = (share: number) => 1 - (1 - share) ** 2

/** A mark that only came in from the side has left no cluster. */
function wasInView({ x0, x1 }: Mark, before: Drawn, after: Drawn): boolean {
  const { xOf, widthPx } = before.scale
  return xOf(after.scale.instantAt(x1)) > 0 && xOf(after.scale.instantAt(x0)) < widthPx
}

/** The same mark where another scale puts it; as long as it was, since it is fading. */
function rescaled(mark: Mark, from: TimeScale, to: TimeScale): Mark {
  const shift = to.xOf(from.instantAt(mark.x0)) - mark.x0
  return {
    ...mark,
    x0: mark.x0 + shift,
    x1: mark.x1 + shift,
    core0: mark.core0 + shift,
    core1: mark.core1 + shift,
    twins: [],
    label: undefined,
  }
}
