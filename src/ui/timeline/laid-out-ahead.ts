import { breathe } from '../../lib/breathe.ts'
import type { onNextFrame } from './on-next-frame.ts'

type Frames = ReturnType<typeof onNextFrame>

/**
 * Frames of which the first comes once `layOut` has laid out what it draws, in a task of its own: that code has never run
 * then, and together with the drawing it would hold up the page. It says whether there was something to lay out; until
 * there is, each request is one to try.
 */
export function laidOutAhead(frames: Frames, layOut: () => boolean): Frames {
  let state: 'nothing' | 'due' | 'laid out' | 'cancelled' = 'nothing'
  const tryNow = () => {
    if (state !== 'due') return
    state = layOut() ? 'laid out' : 'nothing'
    if (state === 'laid out') frames.request()
  }
  return {
    request() {
      if (state === 'laid out') frames.request()
      if (state !== 'nothing') return
      state = 'due'
      breathe().then(tryNow, reportError)
    },
    cancel() {
      state = 'cancelled'
      frames.cancel()
    },
  }
}
