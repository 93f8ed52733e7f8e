import { type FormEvent, useId, useRef, useState } from 'react'
import { spanDuring } from '../../model/during.ts'
import { selectLimits } from '../../store/selectors.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { askerNow } from '../typed-date/asker.ts'
import styles from './Filters.module.css'
import { readTypedDuring, typedDuring } from './typed-during.ts'

/** Asks for what happened in a day, month, season or year, in the reader's own words. */
export function HappenedIn() {
  const during = useTimeline(state => state.filters.during)
  const store = useTimelineStore()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(() => typedDuring(during))
  const [problem, setProblem] = useState<string>()
  const [duringThen, setDuringThen] = useState(during)
  if (duringThen !== during) {
    setDuringThen(during)
    setTyped(typedDuring(during))
    setProblem(undefined)
  }

  const ask = async (event?: FormEvent) => {
    event?.preventDefault()
    if (typed.trim() === '') return during === undefined || store.getState().happenedIn(undefined)
    const { filters } = store.getState()
    const { readTypedDate, viewOf } = await import('../typed-date/date-parts.ts')
    // Asked otherwise meanwhile, as by “Any time”, or something else typed.
    if (store.getState().filters.during !== filters.during || field.current?.value !== typed) return
    const read = readTypedDuring(typed, text => readTypedDate(text, askerNow()))
    const state = store.getState()
    if (read.ok) state.happenedIn(read.value, viewOf(spanDuring(read.value), state.viewport, selectLimits(state)))
    else setProblem(read.error)
  }
  const failed = () => setProblem('The part of the page that reads dates could not be fetched. Try again.')
  return (
    <form onSubmit={event => ask(event).catch(failed)}>
      <label className={styles.fieldName} htmlFor={id}>
        Happened in
      </label>
      <div className={styles.fieldRow}>
        <input
          ref={field}
          id={id}
          type="text"
          className={styles.field}
          placeholder="October 2022"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-hint`}
          value={typed}
          onBlur={() => typed !== typedDuring(during) && ask().catch(failed)}
          onChange={event => {
            setTyped(event.target.value)
            setProblem(undefined)
          }}
        />
        {during !== undefined && (
          <button
            type="button"
            className="link-button"
            onClick={({ detail }) => {
              if (detail === 0) field.current?.focus()
              store.getState().happenedIn(undefined)
            }}
          >
            Any time
          </button>
        )}
      </div>
      <p id={`${id}-hint`} className={problem ? styles.problem : styles.hint} aria-live="polite">
        {problem ?? 'A day, a month, a season or a year.'}
      </p>
    </form>
  )
}
