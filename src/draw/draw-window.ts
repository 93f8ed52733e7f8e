import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'

/** Width of the edges that the window is resized by. */
const EDGE_PX = 3
/** The spot leaves the years free. */
const SPOT_FROM_PX = 2
const SPOT_ABOVE_PX = 18

/**
 * The visible range on the overview, as a frame, and where in time the selected event stands.
 *
 *   ┃▔▔▔▔|▔▔▔▔▔▔▔▔┃
 *   ┃▁▁▁▁▁▁▁▁▁▁▁▁▁┃
 */
export function drawWindow(
  ctx: Pen,
  {
    x0,
    x1,
    spot,
    height,
    palette,
  }: {
    readonly x0: number
    readonly x1: number
    readonly spot: number | undefined
    readonly height: number
    readonly palette: Palette
  },
): void {
  ctx.fillStyle = palette.accent
  if (spot !== undefined) ctx.fillRect(spot - 1, SPOT_FROM_PX, 2, height - SPOT_FROM_PX - SPOT_ABOVE_PX)
  ctx.globalAlpha = 0.12
  ctx.fillRect(x0, 0, x1 - x0, height)
  ctx.globalAlpha = 1
  ctx.fillRect(x0, 0, x1 - x0, 1)
  ctx.fillRect(x0, height - 1, x1 - x0, 1)
  ctx.fillRect(x0, 0, EDGE_PX, height)
  ctx.fillRect(Math.max(x1 - EDGE_PX, x0 + 1), 0, EDGE_PX, height)
}
