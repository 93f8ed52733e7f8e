import { useState } from 'react'
import { counted, inFigures } from '../../lib/counted.ts'
import { FACETS, type Filters, isFiltered } from '../../model/filters.ts'
import { selectCollection, selectMatching, selectTotal } from '../../store/selectors.ts'
import { Dialog } from '../dialog/Dialog.tsx'
import { useTimeline } from '../store-context.tsx'
import { chosenInWords } from '../words/chosen-words.ts'
import styles from './FilterButton.module.css'
import { ActiveFilters, FilterGroups } from './lazy-filters.tsx'

/** The way to the filters where they have no column of their own. */
export function FilterButton() {
  const [isOpen, setOpen] = useState(false)
  const filters = useTimeline(state => state.filters)
  const choices = choiceCount(filters)
  const collection = useTimeline(selectCollection)
  const chosen = collection ? chosenInWords(filters, collection) : ''
  const shown = useTimeline(state => selectMatching(state).length)
  const total = useTimeline(selectTotal)
  return (
    <div className={styles.opener}>
      <button type="button" className={`button ${styles.open}`} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span>Filters{choices > 0 && ` (${choices})`}</span>
        {chosen !== '' && <span className={styles.names}>{chosen}</span>}
      </button>
      <Dialog title="Filters" isOpen={isOpen} onClose={() => setOpen(false)} place="side">
        <FilterGroups />
        <div className={styles.done}>
          {isFiltered(filters) && (
            <div className={styles.chosen}>
              <ActiveFilters filters={filters} />
            </div>
          )}
          <button type="button" className={`button ${styles.show}`} onClick={() => setOpen(false)}>
            Show {inFigures(shown)} of {counted(total, 'event')}
          </button>
        </div>
      </Dialog>
    </div>
  )
}

const choiceCount = ({ facets, during, knownOn }: Filters) =>
  FACETS.reduce(
    (count, facet) => count + facets[facet].asked.length + facets[facet].excluded.length,
    Number(during !== undefined) + Number(knownOn !== undefined),
  )
