import { lengthOf, type Span } from '../../time/span.ts'

const GLIDE_MS = 240

/**
 * Moves the viewport to a target over a few frames, so that the eye can follow where it went; at once where the
 * reader asks for reduced motion. Length changes by ratio, as zooming by hand does. A new glide ends the one before.
 */
export function createGlide(show: (span: Span) => void) {
  let frame = 0
  const stop = () => cancelAnimationFrame(frame)
  function glide(from: Span, to: Span): void {
    stop()
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return show(to)
    const began = performance.now()
    const step = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - began) / GLIDE_MS))
      show(share === 1 ? to : between(from, to, ease(share)))
      if (share < 1) frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
  }
  return { glide, stop }
}

const ease = (t: number) => 1 - (1 - t) ** 3

function between(from: Span, to: Span, share: number): Span {
  const length = lengthOf(from) * (lengthOf(to) / lengthOf(from)) ** share
  const lengthShare =
    lengthOf(from) === lengthOf(to) ? share : (length - lengthOf(from)) / (lengthOf(to) - lengthOf(from))
  const start = from.start + (to.start - from.start) * lengthShare
  return { start, end: start + length }
}
