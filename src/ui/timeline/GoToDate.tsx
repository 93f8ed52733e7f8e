import { useState } from 'react'
import { selectFull } from '../../store/selectors.ts'
import { boundsOf } from '../../time/edtf/bounds.ts'
import { lengthOf, MS_PER_DAY, overlaps } from '../../time/span.ts'
import { readTypedDate } from '../../time/typed-date.ts'
import { padded } from '../../time/viewport.ts'
import { Dialog } from '../dialog/Dialog.tsx'
import { useTimelineStore } from '../store-context.tsx'
import styles from './GoToDate.module.css'
import { useCommands } from './use-commands.ts'
import { viewportInWords } from './viewport-words.ts'

/** Room around the date that was asked for: half its length on each side, and three days at least. */
const ROOM_SHARE = 0.5
const ROOM_AT_LEAST_MS = 3 * MS_PER_DAY

/** Asks for a date in the reader's words and takes the timeline there. */
export function GoToDate({ onClose }: { readonly onClose: () => void }) {
  const commands = useCommands()
  const store = useTimelineStore()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    const read = readTypedDate(typed)
    if (!read.ok) return setProblem(read.error)
    const { earliest, latest } = boundsOf(read.value)
    if (!Number.isFinite(earliest) || !Number.isFinite(latest))
      return setProblem('That date has no beginning or no end to show.')
    const span = { start: earliest, end: latest }
    const full = selectFull(store.getState())
    if (!overlaps(span, full)) {
      return setProblem(`Nothing in this collection is dated then: it covers ${viewportInWords(full)}.`)
    }
    commands.leap(padded(span, Math.max(ROOM_SHARE, ROOM_AT_LEAST_MS / lengthOf(span))))
    onClose()
  }
  return (
    <Dialog title="Go to date" isOpen onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <label htmlFor="go-to-date">A day, a month, a season or a year</label>
        <div className={styles.row}>
          <input
            id="go-to-date"
            type="text"
            data-first-focus
            autoComplete="off"
            placeholder="30 March 2022"
            value={typed}
            aria-describedby="go-to-date-problem"
            aria-invalid={problem !== undefined}
            onChange={event => {
              setTyped(event.target.value)
              setProblem(undefined)
            }}
          />
          <button type="submit" className="button">
            Go
          </button>
        </div>
        <p id="go-to-date-problem" role="alert" className={styles.problem}>
          {problem}
        </p>
      </form>
    </Dialog>
  )
}
