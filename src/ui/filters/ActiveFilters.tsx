import { FACETS, type Filters } from '../../model/filters.ts'
import { selectCollection } from '../../store/selectors.ts'
import { focusList } from '../keyboard/focus-list.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { duringInWords, knownOnInWords } from '../words/clock-words.ts'
import { valueAlone } from '../words/facet-words.ts'
import { queryInWords } from '../words/search-words.ts'
import styles from './ActiveFilters.module.css'

/** What the chronology is filtered by; each goes at a click. */
export function ActiveFilters({ filters }: { readonly filters: Filters }) {
  const collection = useTimeline(selectCollection)
  const { facets, query, during, knownOn } = filters
  const store = useTimelineStore()
  if (!collection) return null
  const { toggle, exclude, search, happenedIn, asKnownOn } = store.getState()
  return (
    <ul className={styles.chips} aria-label="Active filters">
      {query.trim() !== '' && <Chip name={queryInWords(query)} onRemove={() => search('')} />}
      {during !== undefined && <Chip name={duringInWords(during)} onRemove={() => happenedIn(undefined)} />}
      {knownOn !== undefined && <Chip name={knownOnInWords(knownOn)} onRemove={() => asKnownOn(undefined)} />}
      {FACETS.flatMap(facet => [
        ...facets[facet].asked.flatMap((value, i) => [
          i > 0 && (
            <li key={`${facet} before ${value}`} className={styles.between}>
              {facets[facet].mode === 'all' ? 'and' : 'or'}
            </li>
          ),
          <Chip
            key={`${facet} ${value}`}
            name={valueAlone(collection, facet, value)}
            onRemove={() => toggle(facet, value)}
          />,
        ]),
        ...facets[facet].excluded.map(value => (
          <Chip
            key={`${facet} not ${value}`}
            name={`not: ${valueAlone(collection, facet, value)}`}
            onRemove={() => exclude(facet, value)}
          />
        )),
      ])}
    </ul>
  )
}

/** The focus of a key goes to the next filter, or the one before, and from the last one to the list: not out of the page. */
function focusBeside(chip: HTMLButtonElement) {
  const chips = [...(chip.closest('ul')?.querySelectorAll('button') ?? [])]
  const at = chips.indexOf(chip)
  const next = chips[at + 1] ?? chips[at - 1]
  if (next) next.focus()
  else focusList()
}

function Chip({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  return (
    <li>
      <button
        type="button"
        className={styles.chip}
        aria-label={`Remove filter: ${name}`}
        onClick={({ currentTarget, detail }) => {
          if (detail === 0) focusBeside(currentTarget)
          onRemove()
        }}
      >
        {name} <span aria-hidden="true">×</span>
      </button>
    </li>
  )
}
