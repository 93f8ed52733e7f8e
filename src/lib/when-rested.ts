/** Something to be done once nothing has moved for a while. */
type Rest = {
  /** It has moved: puts the time off, to so many ms from now. */
  readonly moved: (restMs: number) => void
  /** Forgets that it has. */
  readonly cancel: () => void
}

/**
 * Calls back once `moved` was not called for the time that it said last. What moves in every frame says so in every frame,
 * so the timer that is under way is left to end and then looks how much there is still to wait: in Chromium, to take back
 * a timer and set another costs 0.1 to 0.3 ms, and the timeline had six of them.
 */
export function whenRested(run: () => void): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined
  /** When the timer ends, and when the rest does, in ms. */
  let ends = 0
  let due = 0

  const wait = (ms: number) => {
    ends = performance.now() + ms
    timer = setTimeout(look, ms)
  }
  const look = () => {
    timer = undefined
    const left = due - performance.now()
    // Timers may end a little early.
    if (left >= 1) wait(left)
    else run()
  }

  return {
    moved(restMs) {
      due = performance.now() + restMs
      if (timer !== undefined && due >= ends) return
      clearTimeout(timer)
      wait(restMs)
    },
    cancel() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
