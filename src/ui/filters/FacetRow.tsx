import { memo } from 'react'
import type { Facet } from '../../model/filters.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import styles from './Filters.module.css'
import { useEffectOf } from './use-effect-of.ts'

type Props = { readonly facet: Facet; readonly value: string; readonly name: string }

/** A value to ask for, with what a click would bring, and a button to exclude it instead. */
export const FacetRow = memo(function FacetRow({ facet, value, name }: Props) {
  const store = useTimelineStore()
  const isAsked = useTimeline(state => state.filters.facets[facet].any.includes(value))
  const isExcluded = useTimeline(state => state.filters.facets[facet].none.includes(value))
  const effect = useEffectOf(facet, value)
  return (
    <div className={styles.row} data-excluded={isExcluded} data-idle={effect.isIdle}>
      <label className={styles.label}>
        <input
          type="checkbox"
          className={styles.box}
          checked={isAsked}
          aria-description={effect.inWords}
          onChange={() => store.getState().toggle(facet, value)}
        />
        <span className={styles.name}>{name}</span>
      </label>
      <button
        type="button"
        className={styles.exclude}
        aria-label={`Exclude ${name}`}
        aria-pressed={isExcluded}
        onClick={() => store.getState().exclude(facet, value)}
      >
        exclude
      </button>
      <span className={styles.count} aria-hidden="true">
        {effect.inFigures}
      </span>
    </div>
  )
})
