import { useEffect, useId, useRef } from 'react'
import { readDay } from '../../model/knowledge.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import styles from './Filters.module.css'

/** While the year is being typed, a date field gives the years 0002, 0020 and 0202 on the way to 2023. */
const WHOLE_YEAR = /^[1-9]/

/** Asks for what could be known on a day. */
export function KnownOn() {
  const knownOn = useTimeline(state => state.filters.knownOn)
  const store = useTimelineStore()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  // Not set at each rendering: Firefox then forgets what is typed of a date that is not yet one.
  useEffect(() => {
    const input = field.current
    if (input && (knownOn ?? '') !== input.value) input.value = knownOn ?? ''
  }, [knownOn])

  const ask = (day: string) => {
    const wanted = day === '' ? undefined : day
    if (wanted !== knownOn && (wanted === undefined || readDay(wanted).ok)) store.getState().asKnownOn(wanted)
  }
  return (
    <div className={styles.fieldGroup}>
      <label className={styles.fieldName} htmlFor={id}>
        As known on
      </label>
      <div className={styles.fieldRow}>
        <input
          ref={field}
          id={id}
          type="date"
          className={styles.field}
          aria-describedby={`${id}-hint`}
          // Half of a date is not "any day".
          onBlur={({ target }) => target.validity.badInput || ask(target.value)}
          onChange={({ target }) => WHOLE_YEAR.test(target.value) && ask(target.value)}
        />
        {knownOn !== undefined && (
          <button
            type="button"
            className="link-button"
            onClick={({ detail }) => {
              if (detail === 0) field.current?.focus()
              store.getState().asKnownOn(undefined)
            }}
          >
            Any day
          </button>
        )}
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        Only what a reader of these sources could know by the end of that day; “possibly” where it is not certain when a
        source was published.
      </p>
    </div>
  )
}
