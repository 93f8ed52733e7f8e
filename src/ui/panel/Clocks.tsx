import type { TimelineEvent } from '../../model/timeline-event.ts'
import { selectKnowledge, selectRelations, selectSelectedRow } from '../../store/selectors.ts'
import { useTimeline } from '../store-context.tsx'
import { duringSentence, knownSentence } from '../words/clock-sentences.ts'
import styles from './EventDetails.module.css'

/** How surely the event belongs in the time, and to the day, that the chronology is filtered by. */
export function Clocks({ event }: { readonly event: TimelineEvent }) {
  const { during, knownOn } = useTimeline(state => state.filters)
  const row = useTimeline(selectSelectedRow) ?? -1
  const relation = useTimeline(selectRelations)(row)
  const knowledge = useTimeline(selectKnowledge)(row)
  return (
    <>
      {during !== undefined && (
        <p className={styles.clock} data-certainty={relation ?? 'not'}>
          {duringSentence(during, relation, event)}
        </p>
      )}
      {knownOn !== undefined && (
        <p className={styles.clock} data-certainty={knowledge ?? 'not'}>
          {knownSentence(knownOn, knowledge)}
        </p>
      )}
    </>
  )
}
