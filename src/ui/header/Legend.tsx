import type { ReactNode } from 'react'
import { MARK_WORDS } from '../words/mark-words.ts'
import styles from './Help.module.css'

type Meaning = { readonly means: string; readonly drawing: ReactNode }

const BAR = { x: 6, y: 1, width: 52, height: 18 }
const RULE = { x: 6, y: 16, width: 52, height: 3 }
const DOT = { cx: 32, cy: 10, r: 4.5 }

/** The shapes of `draw/draw-mark.ts`, at its sizes. */
const MARKS: readonly Meaning[] = [
  { means: MARK_WORDS.day, drawing: <circle {...DOT} fill="currentColor" /> },
  {
    means: MARK_WORDS.lasted,
    drawing: (
      <>
        <rect {...BAR} className={styles.wash} />
        <rect {...RULE} fill="currentColor" />
      </>
    ),
  },
  {
    means: MARK_WORDS.within,
    drawing: (
      <g mask="url(#legend-fade)">
        <rect {...BAR} className={styles.wash} />
        <rect {...RULE} fill="currentColor" />
      </g>
    ),
  },
  {
    means: MARK_WORDS.approximate,
    drawing: (
      <>
        <circle cx="10" cy="10" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.5 2" />
        <circle cx="10" cy="10" r="2.25" fill="currentColor" />
        <rect x="24" y="1" width="34" height="18" className={styles.wash} />
        <path d="M24 18.5h34" stroke="currentColor" strokeDasharray="4 3" />
      </>
    ),
  },
  { means: MARK_WORDS.planned, drawing: <circle {...DOT} fill="none" stroke="currentColor" strokeWidth="1.5" /> },
  {
    means: MARK_WORDS['did-not-occur'],
    drawing: (
      <>
        <circle {...DOT} fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="m25 17 14-14" stroke="currentColor" strokeWidth="1.5" />
      </>
    ),
  },
  { means: MARK_WORDS.alleged, drawing: <Hatched pattern="legend-hatch" /> },
  { means: MARK_WORDS.disputed, drawing: <Hatched pattern="legend-cross" /> },
  {
    means: MARK_WORDS.competing,
    drawing: (
      <>
        <rect x="12" y="5.5" width="14" height="9" rx="4.5" fill="none" stroke="currentColor" strokeDasharray="2 2" />
        <path d="M28 10h14" stroke="currentColor" strokeDasharray="1 3" />
        <circle cx="48" cy="10" r="4.5" fill="currentColor" />
      </>
    ),
  },
  {
    means: 'when a source was published, on the strip that “When published” shows',
    drawing: (
      <>
        <path d="M12 10h40" stroke="currentColor" />
        <path d="M32 5l5 5-5 5-5-5Z" fill="var(--paper)" stroke="currentColor" />
      </>
    ),
  },
  {
    means: 'so many more events that there is no room to draw apart; opens on click',
    drawing: (
      <>
        <rect x="18.5" y="1.5" width="27" height="17" rx="8.5" fill="none" stroke="currentColor" />
        <text x="32" y="14.2" textAnchor="middle" fontSize="12" fontWeight="600" fill="currentColor">
          +7
        </text>
      </>
    ),
  },
  {
    means: 'where the chronology stands: the first event seen in the list',
    drawing: (
      <g className={styles.here}>
        <path d="M32 5v15" stroke="currentColor" />
        <path d="M27 0h10l-5 7Z" fill="currentColor" />
      </g>
    ),
  },
  {
    means: 'on the overview: all events in grey, those the filters show in dark',
    drawing: (
      <>
        <path d="M14 20V9h8v11m2 0V2h8v18m2 0V6h8v14m2 0v-8h6v8" className={styles.density} />
        <path d="M14 20v-4h8v4m2 0v-9h8v9m2 0v-6h8v6m2 0v-3h6v3" fill="currentColor" />
      </>
    ),
  },
]

function Hatched({ pattern }: { readonly pattern: 'legend-hatch' | 'legend-cross' }) {
  return (
    <>
      <circle cx="10" cy="10" r="4.5" fill={`url(#${pattern})`} stroke="currentColor" strokeWidth="1.5" />
      <rect x="24" y="1" width="34" height="18" className={styles.wash} />
      <rect x="24" y="15" width="34" height="4" fill={`url(#${pattern})`} />
      <path d="M24 18.5h34" stroke="currentColor" />
    </>
  )
}

/** What each mark of the timeline says. */
export function Legend() {
  return (
    <>
      <svg className={styles.definitions} aria-hidden="true">
        <defs>
          <pattern id="legend-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M.7 0v4" stroke="currentColor" strokeWidth="1.3" />
          </pattern>
          <pattern id="legend-cross" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M.5 0v4M0 .5h4" stroke="currentColor" strokeWidth="1" />
          </pattern>
          <linearGradient id="legend-ramp">
            <stop offset="0" stopColor="#fff" stopOpacity="0.1" />
            <stop offset="0.4" stopColor="#fff" />
            <stop offset="0.6" stopColor="#fff" />
            <stop offset="1" stopColor="#fff" stopOpacity="0.1" />
          </linearGradient>
          <mask id="legend-fade">
            <rect width="64" height="20" fill="url(#legend-ramp)" />
          </mask>
        </defs>
      </svg>
      <ul className={styles.legend}>
        {MARKS.map(({ means, drawing }) => (
          <li key={means}>
            <svg width="64" height="20" viewBox="0 0 64 20" aria-hidden="true">
              {drawing}
            </svg>
            {means}
          </li>
        ))}
      </ul>
    </>
  )
}
