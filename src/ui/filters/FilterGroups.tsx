import { selectCollection } from '../../store/selectors.ts'
import { useAfterPaint } from '../hooks/use-after-paint.ts'
import { useTimeline } from '../store-context.tsx'
import { FacetGroup } from './FacetGroup.tsx'
import styles from './Filters.module.css'
import { CountedContext, useCounted } from './use-effect-of.ts'
import { WhenGroup } from './WhenGroup.tsx'

/** “And” between groups, and within one “or” unless asked otherwise; those used most come first, the least are folded. */
export function FilterGroups() {
  // When the facets of a large dataset come, each is counted in a task of its own.
  const collection = useAfterPaint(useTimeline(selectCollection))
  const counted = useCounted()
  if (!collection) return null
  return (
    <CountedContext value={counted}>
      <button type="button" className={`button ${styles.skip}`} onClick={skip}>
        Skip the filters
      </button>
      <FacetGroup collection={collection} facet="actor" />
      <WhenGroup />
      <FacetGroup collection={collection} facet="kind" />
      <FacetGroup collection={collection} facet="status" />
      <FacetGroup collection={collection} facet="evidence" />
      <FacetGroup collection={collection} facet="source" />
      <FacetGroup collection={collection} facet="voice" isFolded />
      <FacetGroup collection={collection} facet="speaker" isFolded />
      <FacetGroup collection={collection} facet="basis" isFolded />
    </CountedContext>
  )
}

/** A key that goes on from filter to filter takes more than a hundred steps to the list. */
const skip = () => document.querySelector<HTMLElement>('#chronology-name ~ * [tabindex="0"]')?.focus()
