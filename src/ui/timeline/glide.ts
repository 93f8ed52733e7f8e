import { lengthOf, type Span } from '../../time/span.ts'

const GLIDE_MS = 240

type Viewport = {
  readonly current: () => Span
  readonly show: (span: Span) => void
  /** Shows the first step of a glide that is a leap; without it, leaps are shown like any other. */
  readonly leap?: (span: Span) => void
}

/**
 * Moves the viewport to a target over a few frames, so that the eye can follow where it went; at once where the
 * reader asks for reduced motion. Length changes by ratio, as zooming by hand does. A new glide ends the one before,
 * and so does anybody else who moves the viewport: a hand on the wheel wins.
 */
export function createGlide({ current, show, leap = show }: Viewport) {
  let frame = 0
  const stop = () => cancelAnimationFrame(frame)
  function glide(to: Span, isLeap = false): void {
    stop()
    const from = current()
    let showNext = isLeap ? leap : show
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      showNext(to)
      return
    }
    const began = performance.now()
    let shown = from
    const step = (now: number) => {
      if (current() !== shown) return
      // Never quite nothing: a first step that moves nothing would leave no trace in the history.
      const share = Math.min(1, Math.max(0.02, (now - began) / GLIDE_MS))
      showNext(share === 1 ? to : between(from, to, ease(share)))
      showNext = show
      shown = current()
      if (share < 1) frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
  }
  return { glide, stop }
}

const ease = (t: number) => 1 - (1 - t) ** 3

function between(from: Span, to: Span, share: number): Span {
  const length = lengthOf(from) * (lengthOf(to) / lengthOf(from)) ** share
  const isPan = lengthOf(from) === lengthOf(to)
  const lengthShare = isPan ? share : (length - lengthOf(from)) / (lengthOf(to) - lengthOf(from))
  const start = from.start + (to.start - from.start) * lengthShare
  return { start, end: start + length }
}
