const MOTION_MS = 180

/**
 * When a zoom level changes, marks move to their new lanes instead of jumping. Remembers where each mark was drawn
 * and eases it to where it belongs; marks that were not drawn before appear in place.
 */
export function createLaneMotion(now: () => number = () => performance.now()) {
  let current: object | undefined
  let began = Number.NEGATIVE_INFINITY
  let drawn = new Map<string, number>()
  let from = new Map<string, number>()
  const share = () => Math.min(1, (now() - began) / MOTION_MS)
  return {
    /** To be called before drawing, with the packing in force: another one than last time starts a motion. */
    begin(packing: object, isReduced: boolean) {
      if (packing !== current) {
        began = current === undefined || isReduced ? Number.NEGATIVE_INFINITY : now()
        current = packing
        from = drawn
      }
      drawn = new Map()
    },
    yOf(key: string, y: number): number {
      const start = from.get(key)
      const t = share()
      const at = start === undefined || t >= 1 ? y : start + (y - start) * (1 - (1 - t) ** 2)
      drawn.set(key, at)
      return at
    },
    isMoving: () => share() < 1,
  }
}
