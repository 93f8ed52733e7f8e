import type { PublicationFlag } from '../layout/publication-strip.ts'
import { type Layer, STRIP_PX } from './draw-scene.ts'
import { tickFont } from './palette.ts'

/**
 * The strip of publications: a lozenge in the middle of the days on which a source may have come out, and a line over
 * those days.
 *
 *   ──◇── Avraham, Israel Today        ─◇─ Kara, JNS
 */
export const drawPublications =
  (flags: readonly PublicationFlag[]): Layer =>
  (ctx, { top, width, palette }) => {
    const y = top + STRIP_PX / 2
    ctx.fillStyle = palette.paper
    ctx.fillRect(0, top, width, STRIP_PX)
    ctx.fillStyle = palette.rule
    ctx.fillRect(0, top + STRIP_PX - 1, width, 1)
    ctx.font = tickFont(palette.sans, false)
    ctx.textAlign = 'left'
    ctx.textBaseline = 'middle'
    ctx.lineWidth = 1.25
    for (const { x0, x1, label } of flags) {
      const x = (x0 + x1) / 2
      ctx.strokeStyle = palette.mark
      ctx.beginPath()
      ctx.moveTo(x0, y)
      ctx.lineTo(x1, y)
      ctx.stroke()
      ctx.beginPath()
      ctx.moveTo(x - 5, y)
      ctx.lineTo(x, y - 5)
      ctx.lineTo(x + 5, y)
      ctx.lineTo(x, y + 5)
      ctx.closePath()
      ctx.fillStyle = palette.paper
      ctx.fill()
      ctx.stroke()
      ctx.fillStyle = palette.inkSoft
      if (label) ctx.fillText(label.text, Math.max(label.x, x + 9), y + 0.5)
    }
  }

/** "as known on 30 September 2023" is no longer. */
const WORDS_PX = 180

/** Where that day ends, in px from the left edge, and what is written there. */
type KnownLine = { readonly x: number; readonly words: string }

/** The day up to which the chronology is shown as known: what lies after it was still to come for that reader. */
export const drawKnownLine =
  ({ x, words }: KnownLine): Layer =>
  (ctx, { top, width, height, palette }) => {
    const at = Math.round(x)
    ctx.save()
    ctx.globalAlpha = 0.55
    ctx.fillStyle = palette.grid
    if (at < width) ctx.fillRect(Math.max(at, 0), top, width, height - top)
    ctx.restore()
    ctx.setLineDash([4, 3])
    ctx.strokeStyle = palette.accent
    ctx.lineWidth = 1
    ctx.beginPath()
    ctx.moveTo(at + 0.5, top)
    ctx.lineTo(at + 0.5, height)
    ctx.stroke()
    ctx.setLineDash([])
    ctx.font = tickFont(palette.sans, true)
    ctx.fillStyle = palette.accent
    ctx.textBaseline = 'bottom'
    // Before the line are the badges; after it hardly anything is known, and so nothing in the way.
    const isRoomAfter = at + WORDS_PX < width
    ctx.textAlign = isRoomAfter ? 'left' : 'right'
    ctx.fillText(words, isRoomAfter ? at + 6 : at - 5, height - 4)
  }
