import { type ReactNode, useEffect, useState } from 'react'
import { drawSample, SAMPLE } from '../../draw/draw-sample.ts'
import { MARK_MEANINGS } from '../../layout/mark-meanings.ts'
import { Drawing } from '../signs/Drawing.tsx'
import { onPaletteChange, readPalette } from '../timeline/read-palette.ts'
import { MARK_WORDS } from '../words/mark-words.ts'
import styles from './Help.module.css'

type Meaning = { readonly means: string; readonly drawing: ReactNode }

/** What stands beside the marks, and is not drawn one by one. */
const BESIDE: readonly Meaning[] = [
  {
    means: 'at a close zoom: the day that the dot stands for; the hour is not known',
    drawing: (
      <>
        <path d="M0 16h48" stroke="var(--mark-bar)" strokeWidth="3" />
        <path d="M.5 14v4.5m47-4.5v4.5M0 18h48" stroke="currentColor" />
        <circle cx="24" cy="8" r="5.25" fill="currentColor" />
      </>
    ),
  },
  {
    means: 'in bold: of more weight',
    drawing: (
      <text x="4" y="14" fontSize="13" fontWeight="600" fill="currentColor">
        Title
      </text>
    ),
  },
  {
    means: 'when a source was published, on the strip that “When published” shows',
    drawing: (
      <>
        <path d="M4 9h40" stroke="currentColor" />
        <path d="M24 4l5 5-5 5-5-5Z" fill="var(--paper)" stroke="currentColor" />
      </>
    ),
  },
  {
    means: 'where the chronology stands: the first event seen in the list',
    drawing: (
      <g className={styles.here}>
        <path d="M24 5v13" stroke="currentColor" />
        <path d="M19 0h10l-5 7Z" fill="currentColor" />
      </g>
    ),
  },
  {
    means: 'on the overview: all events in grey, those the filters show in dark',
    drawing: (
      <>
        <path d="M6 18V8h8v10m2 0V1h8v17m2 0V5h8v13m2 0v-8h6v8" className={styles.density} />
        <path d="M6 18v-4h8v4m2 0v-8h8v8m2 0v-5h8v5m2 0v-3h6v3" fill="currentColor" />
      </>
    ),
  },
]

/** What each mark of the timeline says, shown by the mark itself. */
export function Legend() {
  const [palette, setPalette] = useState(() => readPalette(document.body))
  useEffect(() => onPaletteChange(() => setPalette(readPalette(document.body))), [])
  return (
    <ul className={styles.legend}>
      {MARK_MEANINGS.map(meaning => (
        <li key={meaning}>
          <Drawing {...SAMPLE} id={`help-${meaning}-`} draw={pen => drawSample(pen, meaning, palette)} />
          {MARK_WORDS[meaning]}
          {meaning === 'more' && '; opens on click'}
        </li>
      ))}
      {BESIDE.map(({ means, drawing }) => (
        <li key={means}>
          <svg {...SAMPLE} aria-hidden="true">
            {drawing}
          </svg>
          {means}
        </li>
      ))}
    </ul>
  )
}
