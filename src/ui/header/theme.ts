import { useLayoutEffect } from 'react'
import { keptChoice } from '../hooks/kept-choice.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const { useChoice, choose } = keptChoice<Theme>('whence:theme', {
  read: stored => THEMES.find(theme => theme === stored) ?? 'system',
  write: theme => (theme === 'system' ? undefined : theme),
})

/** The reader's choice of light or dark; `system` follows the machine. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const theme = useChoice()
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
  return [theme, choose]
}
