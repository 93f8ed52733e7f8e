import { startTransition, useEffect, useState } from 'react'

/**
 * The value, a frame later than it changed, and rendered in the background: for what costs more than a frame and should
 * not keep the first answer waiting, such as the list and the counts after a click on a filter. Its first value is there
 * at once.
 */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(value)
  useEffect(() => {
    if (shown === value) return
    let timer: ReturnType<typeof setTimeout> | undefined
    // A task queued in an animation frame runs after that frame was painted.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setShown(() => value)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value, shown])
  return shown ?? value
}
