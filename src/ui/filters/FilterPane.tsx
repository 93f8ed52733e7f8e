import { NARROW, useMediaQuery } from '../hooks/use-media-query.ts'
import { FilterGroups } from './FilterGroups.tsx'
import styles from './Filters.module.css'

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
