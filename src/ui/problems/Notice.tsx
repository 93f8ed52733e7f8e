import { counted } from '../../lib/counted.ts'
import type { AddressProblem } from '../../model/address-problem.ts'
import { selectCollection } from '../../store/selectors.ts'
import { leaving } from '../keyboard/focus-list.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { MissingRecord } from './MissingRecord.tsx'
import styles from './Problems.module.css'

/** An address of ten thousand mistakes does not fill the page. */
const MOST_SHOWN = 6

/** What went wrong, to be read and dismissed. It stays until then, whatever the reader does meanwhile. */
export function Notice({ problems }: { readonly problems: readonly AddressProblem[] }) {
  const store = useTimelineStore()
  const collection = useTimeline(selectCollection)
  const hidden = problems.length - MOST_SHOWN
  // What was asked for and is gone matters more than what was not understood.
  const ofRecords = problems.filter(problem => typeof problem !== 'string')
  const shown = [...ofRecords, ...problems.filter(problem => typeof problem === 'string')].slice(0, MOST_SHOWN)
  return (
    <div className={styles.notice}>
      <div>
        {shown.map(problem => {
          if (typeof problem === 'string') return <p key={problem}>{problem}</p>
          return collection && <MissingRecord key={problem.said} missing={problem} collection={collection} />
        })}
        {hidden > 0 && <p>The address has {counted(hidden, 'more part')} that could not be used.</p>}
      </div>
      <button type="button" className="button" onClick={leaving(() => store.getState().reportAddress([]))}>
        Dismiss
      </button>
    </div>
  )
}
