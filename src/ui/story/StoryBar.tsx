import type { CSSProperties } from 'react'
import { inFigures } from '../../lib/counted.ts'
import { isFiltered } from '../../model/filters.ts'
import { selectColumns, selectTotal } from '../../store/selectors.ts'
import { selectShownNeighbours, selectSort } from '../../store/shown-order.ts'
import { longMonth } from '../../time/month-names.ts'
import { yearInWords } from '../../time/year-words.ts'
import { leaving } from '../keyboard/focus-list.ts'
import { headingAt } from '../listing/sections.ts'
import { StepButton } from '../panel/PanelNavigation.tsx'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { countInWords } from '../words/showing.ts'
import styles from './Story.module.css'

type Props = { readonly row: number | undefined; readonly onLeave: () => void }

/** Where in the story the reader is, and the ways on, back and out. */
export function StoryBar({ row, onLeave }: Props) {
  const { previous, next, index, total } = useTimeline(selectShownNeighbours)
  const columns = useTimeline(selectColumns)
  const all = useTimeline(selectTotal)
  const filtered = useTimeline(state => isFiltered(state.filters))
  const isByTime = useTimeline(state => selectSort(state).by === 'date')
  const store = useTimelineStore()
  const place = row === undefined ? undefined : headingAt(columns, row)
  return (
    <div>
      <div className={styles.line}>
        <StepButton name="Previous event" to={previous} path="M9 2 4 7l5 5" />
        <StepButton name="Next event" to={next} path="m5 2 5 5-5 5" />
        <p className={styles.place}>
          <strong>
            {index === undefined ? 'Hidden by the filters' : `${inFigures(index + 1)} of ${inFigures(total)}`}
          </strong>
          {place && <span>{inWords(place)}</span>}
          {!isByTime && <span>in the order of the table</span>}
        </p>
        <p role="status" className={styles.count}>
          {countInWords(total, all)}
        </p>
        {filtered && (
          <button
            type="button"
            className={`link-button ${styles.clear}`}
            onClick={leaving(store.getState().clearFilters)}
          >
            Clear filters
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          Close
        </button>
      </div>
      <div
        className={styles.progress}
        style={{ '--share': index === undefined ? 0 : (index + 1) / total } as CSSProperties}
      />
    </div>
  )
}

function inWords({ year, month }: ReturnType<typeof headingAt>): string {
  if (year === undefined) return 'Undated'
  return month === undefined ? yearInWords(year) : `${longMonth(month)} ${yearInWords(year)}`
}
