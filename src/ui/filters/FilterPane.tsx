import { NARROW, useMediaQuery } from '../hooks/use-media-query.ts'
import styles from './FilterPane.module.css'
import { FilterGroups } from './lazy-filters.tsx'

/** The filters as a column. Where there is no room for one, `FilterButton` shows the same groups in a dialog. */
export function FilterPane() {
  const isNarrow = useMediaQuery(NARROW)
  if (isNarrow) return null
  return (
    <section className={styles.pane} aria-label="Filters">
      <FilterGroups />
    </section>
  )
}
