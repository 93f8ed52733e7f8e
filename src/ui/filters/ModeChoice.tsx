import { useId, useLayoutEffect, useRef } from 'react'
import type { CombinedFacet, Mode } from '../../model/filters.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { FACET_NAMES } from '../words/facet-words.ts'
import styles from './ModeChoice.module.css'

const MODES: readonly { readonly mode: Mode; readonly words: string }[] = [
  { mode: 'any', words: 'any of these' },
  { mode: 'all', words: 'all of these' },
]

/**
 * Whether any of the values asked for will do, or an event must have them all. It stands beside the name of the group,
 * so that it moves no row when it comes with the second click.
 */
export function ModeChoice({ facet }: { readonly facet: CombinedFacet }) {
  const id = useId()
  const chosen = useTimeline(state => state.filters.facets[facet].mode)
  const store = useTimelineStore()
  const ref = useRef<HTMLDivElement>(null)
  // With one value left, "any" is the end of the choice: the focus stays in its group.
  useLayoutEffect(() => {
    const choice = ref.current
    const group = choice?.closest('details')
    return () => {
      if (choice?.contains(document.activeElement))
        group?.querySelector<HTMLElement>('[type=checkbox]:checked')?.focus()
    }
  }, [])
  return (
    <div ref={ref} role="radiogroup" className={styles.modes} aria-label={`${FACET_NAMES[facet]}: an event has`}>
      {MODES.map(({ mode, words }) => (
        <label key={mode} className={styles.mode}>
          <input
            type="radio"
            name={id}
            className="visually-hidden"
            checked={mode === chosen}
            onChange={() => store.getState().join(facet, mode)}
          />
          {words}
        </label>
      ))}
    </div>
  )
}
