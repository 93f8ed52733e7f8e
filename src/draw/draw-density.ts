import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'

/** Grey: all events. Strong: those that pass the filters. Heights grow with the square root, so that one still shows beside thirty. */
export function drawDensity(
  ctx: Pen,
  { all, shown }: { readonly all: Float64Array; readonly shown: Float64Array },
  { width, height, palette }: { readonly width: number; readonly height: number; readonly palette: Palette },
): void {
  const most = all.reduce((a, b) => Math.max(a, b), 0)
  if (most === 0) return
  const column = width / all.length
  const draw = (counts: Float64Array, colour: string) => {
    ctx.fillStyle = colour
    counts.forEach((count, i) => {
      if (count === 0) return
      const tall = Math.max(1, Math.sqrt(count / most) * height)
      ctx.fillRect(i * column, height - tall, Math.max(1, column - 0.5), tall)
    })
  }
  draw(all, palette.density)
  draw(shown, palette.mark)
}
