import { useEffect, useLayoutEffect, useState } from 'react'
import type { Facet } from '../../model/filters.ts'
import { selectCollection } from '../../store/selectors.ts'
import { focusList } from '../keyboard/focus-list.ts'
import { expectPart } from '../loading/expected-parts.ts'
import { useAfterPaint } from '../loading/use-after-paint.ts'
import { useTimeline } from '../store-context.tsx'
import { FacetGroup } from './FacetGroup.tsx'
import styles from './Filters.module.css'
import { SituationContext, useSituation } from './use-effect-of.ts'
import { WhenGroup } from './WhenGroup.tsx'

/** Those used most come first; the facets of the rest are folded. */
const GROUPS = ['actor', 'when', 'kind', 'status', 'evidence', 'source', 'voice', 'speaker', 'basis'] as const
const FOLDED: readonly Facet[] = ['voice', 'speaker', 'basis']

/** “And” between groups, and within one “or” unless asked otherwise. */
export function FilterGroups() {
  // When the facets of a large dataset come, each is counted in a task of its own.
  const collection = useAfterPaint(useTimeline(selectCollection))
  const situation = useSituation()
  const groups = useOneByOne(collection ? GROUPS.length : 0)
  if (!collection) return null
  return (
    <SituationContext value={situation}>
      {/* A key that goes on from filter to filter takes more than a hundred steps to the list. */}
      <button type="button" className={`button ${styles.skip}`} onClick={focusList}>
        Skip the filters
      </button>
      {GROUPS.slice(0, groups).map(group =>
        group === 'when' ? (
          <WhenGroup key={group} />
        ) : (
          <FacetGroup key={group} collection={collection} facet={group} isFolded={FOLDED.includes(group)} />
        ),
      )}
    </SituationContext>
  )
}

/** Counts up to `all`, one a frame: all groups at once would hold up the page for longer than a frame. */
function useOneByOne(all: number): number {
  const [count, setCount] = useState(1)
  const shown = useAfterPaint(count)
  const isMissing = shown < all
  useLayoutEffect(() => (isMissing ? expectPart('page') : undefined), [isMissing])
  useEffect(() => {
    if (shown < all) setCount(shown + 1)
  }, [shown, all])
  return shown
}
