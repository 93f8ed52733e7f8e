import { useCallback, useSyncExternalStore } from 'react'

/** Where the columns give way; the same widths stand in the CSS modules, because media queries read no variables. */
export const NARROW = '(max-width: 76rem)'
export const PHONE = '(max-width: 56rem)'

export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (notify: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', notify)
      return () => list.removeEventListener('change', notify)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}
