import { memo } from 'react'
import type { Facet } from '../../model/filters.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import styles from './FacetRow.module.css'
import { useEffectOf } from './use-effect-of.ts'

type Props = {
  readonly facet: Facet
  readonly value: string
  readonly name: string
  /** Stands small under the name, where the row does not show by its place what the value belongs to. */
  readonly note?: string | undefined
}

/** A value to ask for, with what a click would bring, and buttons to ask for it alone or to exclude it. */
export const FacetRow = memo(function FacetRow({ facet, value, name, note }: Props) {
  const store = useTimelineStore()
  const isAsked = useTimeline(state => state.filters.facets[facet].asked.includes(value))
  const isExcluded = useTimeline(state => state.filters.facets[facet].excluded.includes(value))
  const effect = useEffectOf(facet, value)
  return (
    <div className={styles.row} data-excluded={isExcluded} data-idle={effect.isIdle && !isAsked && !isExcluded}>
      <label className={styles.label}>
        <input
          type="checkbox"
          className={styles.box}
          checked={isAsked}
          aria-description={note ? `${note}; ${effect.inWords}` : effect.inWords}
          onChange={() => store.getState().toggle(facet, value)}
        />
        <span className={styles.name}>
          {name}
          {note && (
            <span className={styles.note} aria-hidden="true">
              {note}
            </span>
          )}
        </span>
      </label>
      <span className={styles.acts}>
        <button
          type="button"
          className={styles.act}
          aria-label={`Only ${name}`}
          title={`Only ${name}`}
          onClick={() => store.getState().only(facet, value)}
        />
        <button
          type="button"
          className={styles.act}
          aria-label={`Exclude ${name}`}
          title={`Exclude ${name}`}
          aria-pressed={isExcluded}
          onClick={() => store.getState().exclude(facet, value)}
        />
      </span>
      <span className={styles.count} aria-hidden="true">
        {effect.inFigures}
      </span>
    </div>
  )
})
