import { type FormEvent, useRef, useState } from 'react'
import { isFiltered } from '../../model/filters.ts'
import { selectColumns, selectDated, selectFull, selectLimits, selectMatching } from '../../store/selectors.ts'
import { fitWithin } from '../../time/viewport.ts'
import { Dialog } from '../dialog/Dialog.tsx'
import { openPanel } from '../panel/panel-focus.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { askerNow } from '../typed-date/asker.ts'
import { aroundInWords, dateTarget, wentInWords } from './date-target.ts'
import styles from './GoToDate.module.css'
import { useMoves } from './moves.ts'
import { NearestEvents } from './NearestEvents.tsx'
import { viewportInWords } from './viewport-words.ts'

export type Props = {
  readonly reading: typeof import('../typed-date/date-parts.ts')
  /** Says where the timeline went. */
  readonly onWent: (words: string) => void
  readonly onClose: () => void
}

const MESSAGE_ID = 'go-to-date-message'

/** Asks for a date in the reader's words, shows meanwhile how it is understood, and takes the timeline there. */
export function GoToDate({ reading, onWent, onClose }: Props) {
  const { preferredLocale, readTypedDate, typedExamples, weekdayName } = reading
  const moves = useMoves()
  const store = useTimelineStore()
  const columns = useTimeline(selectColumns)
  const rows = useTimeline(selectMatching)
  const full = useTimeline(selectFull)
  const dated = useTimeline(selectDated)
  const filtered = useTimeline(state => isFiltered(state.filters))
  const [asker] = useState(askerNow)
  const locale = preferredLocale(asker.locales)
  const [examples] = useState(() => typedExamples(locale))
  const [typed, setTyped] = useState('')
  /** Enter was pressed on what cannot be gone to: from now on that is a mistake, and not just unfinished. */
  const [isRefused, setRefused] = useState(false)

  const read = typed.trim() === '' ? undefined : readTypedDate(typed, asker)
  const target = read?.ok ? dateTarget(read.value, full, { columns, rows }, weekdayName) : undefined
  const isNowhere = target !== undefined && target.span === undefined
  const isEmpty = target !== undefined && target.around.certainly + target.around.possibly === 0

  const type = (text: string) => {
    setTyped(text)
    setRefused(false)
  }
  const form = useRef<HTMLFormElement>(null)
  /** By the browser, which gives the focus back; a dialog that is just taken away would leave it nowhere. */
  const close = () => form.current?.closest('dialog')?.close()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!target?.span) return setRefused(true)
    moves.leap(target.span, target.from)
    onWent(wentInWords(target, fitWithin(target.span, selectLimits(store.getState())), filtered))
    close()
  }
  const choose = (row: number) => {
    close()
    store.getState().selectRow(row)
    openPanel()
  }
  return (
    <Dialog title="Go to date" isOpen onClose={onClose}>
      <form ref={form} className={styles.form} onSubmit={submit}>
        <label htmlFor="go-to-date">A day, a month, a season or a year</label>
        <div className={styles.row}>
          <input
            id="go-to-date"
            type="text"
            dir="auto"
            data-first-focus
            autoComplete="off"
            spellCheck={false}
            placeholder={examples[0]}
            value={typed}
            aria-describedby={MESSAGE_ID}
            aria-invalid={isRefused}
            onChange={event => type(event.target.value)}
          />
          <button type="submit" className="button">
            Go
          </button>
        </div>
        <div id={MESSAGE_ID} className={styles.message} aria-live={isRefused ? 'assertive' : 'polite'}>
          {read === undefined && <Examples examples={examples} isEnglish={/^en\b/.test(locale)} />}
          {read === undefined && isRefused && <p className={styles.problem}>No date was given.</p>}
          {read && !read.ok && <p className={isRefused ? styles.problem : styles.hint}>{read.error}</p>}
          {target && (
            <p>
              <strong className={styles.understood}>{target.words}</strong> – {aroundInWords(target.around, filtered)}
            </p>
          )}
          {target?.reading && (
            <p className={styles.hint}>
              {target.reading} {target.otherwise && <Otherwise {...target.otherwise} onChoose={type} />}
            </p>
          )}
          {isNowhere && (
            <p className={isRefused ? styles.problem : styles.hint}>
              The timeline does not reach so far: this collection covers {viewportInWords(dated)}.
            </p>
          )}
        </div>
        {target && isEmpty && <NearestEvents around={target.around} onChoose={choose} />}
      </form>
    </Dialog>
  )
}

type OtherwiseProps = {
  readonly edtf: string
  readonly words: string
  readonly onChoose: (typed: string) => void
}

/** Types the other reading, which as EDTF has but one; the field keeps the focus, as the button is then gone. */
function Otherwise({ edtf, words, onChoose }: OtherwiseProps) {
  const choose = () => {
    onChoose(edtf)
    document.getElementById('go-to-date')?.focus()
  }
  return (
    <button type="button" className="link-button" onClick={choose}>
      Read as {words} instead
    </button>
  )
}

/** In the reader's language, so that nobody has to guess whether it is understood. */
function Examples({ examples, isEnglish }: { readonly examples: readonly string[]; readonly isEnglish: boolean }) {
  return (
    <p className={styles.hint}>
      For example{' '}
      {examples.map((example, i) => (
        <span key={example}>
          {i > 0 && (i === examples.length - 1 ? ' or ' : ', ')}
          <bdi className={styles.example}>{example}</bdi>
        </span>
      ))}
      .{isEnglish ? '' : ' English is understood as well.'}
    </p>
  )
}
