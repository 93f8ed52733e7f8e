import { useCallback, useEffect, useRef } from 'react'

/** Asks whether the dialog is open yet: who closes it while something is being made does not want it any more. */
export function useStillOpen(): () => boolean {
  const isOpen = useRef(true)
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
    }
  }, [])
  return useCallback(() => isOpen.current, [])
}
