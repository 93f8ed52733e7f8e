import { useMemo } from 'react'
import { selectFound, selectMatching } from '../../store/selectors.ts'
import { useAfterPaint } from '../loading/use-after-paint.ts'
import { useTimeline } from '../store-context.tsx'
import { placesInWords } from '../words/found-words.ts'
import { correctionsInWords } from '../words/search-words.ts'
import styles from './FoundLine.module.css'

/** Where the events shown have what was looked for, and what was looked for instead. It comes with the rows of the list. */
export function FoundLine() {
  const found = useTimeline(selectFound)
  const rows = useTimeline(selectMatching)
  const answer = useAfterPaint(useMemo(() => ({ found, rows }), [found, rows]))
  // Of titles alone there is but one place.
  const places = useMemo(
    () => answer.found?.covers === 'everything' && placesInWords(answer.found.fields, answer.rows),
    [answer],
  )
  if (!answer.found) return null
  const { corrections } = answer.found
  if (corrections.length === 0 && !places) return null
  return (
    <p className={styles.line}>
      {corrections.length > 0 && (
        // The status line tells those who hear the page.
        <span className={styles.corrections} aria-hidden="true">
          {correctionsInWords(corrections)}{' '}
        </span>
      )}
      <span>{places}</span>
    </p>
  )
}
