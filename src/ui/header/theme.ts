import { useLayoutEffect, useState } from 'react'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'whence:theme'

/** The reader's choice of light or dark; `system` follows the machine. Kept in this browser where it lets us. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(remembered)
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
  const choose = (chosen: Theme) => {
    setTheme(chosen)
    remember(chosen)
  }
  return [theme, choose]
}

/** Storage throws where cookies are blocked, so reading and writing are both guarded. */
function remembered(): Theme {
  try {
    const stored = localStorage.getItem(KEY)
    return THEMES.find(theme => theme === stored) ?? 'system'
  } catch {
    return 'system'
  }
}

function remember(theme: Theme) {
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // The choice then holds until the page is closed.
  }
}
