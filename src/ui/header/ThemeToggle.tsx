import styles from './Header.module.css'
import { THEMES, type Theme, useTheme } from './theme.ts'

const NAMES: Readonly<Record<Theme, string>> = { system: 'Auto', light: 'Light', dark: 'Dark' }
const MEANINGS: Readonly<Record<Theme, string>> = { system: 'as the system', light: 'light', dark: 'dark' }

/** One button that goes round system, light, dark, and shows the one in force. */
export function ThemeToggle() {
  const [theme, choose] = useTheme()
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
  return (
    <button
      type="button"
      className="button"
      aria-label={`${NAMES[theme]} colours; switch to ${MEANINGS[next]}`}
      title={`Colours: ${MEANINGS[theme]}`}
      onClick={() => choose(next)}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <circle
          cx="7"
          cy="7"
          r="5.3"
          fill={theme === 'dark' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.4"
        />
        {theme === 'system' && <path d="M7 1.7a5.3 5.3 0 0 1 0 10.6Z" fill="currentColor" />}
      </svg>
      <span className={styles.themeName}>{NAMES[theme]}</span>
    </button>
  )
}
