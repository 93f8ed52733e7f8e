import { breathe } from '../../lib/breathe.ts'
import type { onNextFrame } from './on-next-frame.ts'

type Frames = ReturnType<typeof onNextFrame>

/**
 * Frames of which the first comes once `layOut` has laid out what it draws, in a task of its own: that code has never run
 * then, and together with the drawing it would hold up the page. It says whether there was something to lay out; until
 * there is, each request is one to try.
 */
export function laidOutAhead(frames: Frames, layOut: () => boolean): Frames {
  let isDone = false
  let isDue = false
  let isCancelled = false
  return {
    request() {
      if (isDone) return frames.request()
      if (isDue) return
      isDue = true
      breathe()
        .then(() => {
          isDue = false
          isDone = !isCancelled && layOut()
          if (isDone) frames.request()
        })
        .catch(reportError)
    },
    cancel() {
      isCancelled = true
      frames.cancel()
    },
  }
}
