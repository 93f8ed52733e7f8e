import type { CollectionHead, TimelineEvent } from '../../model/timeline-event.ts'
import { selectFound } from '../../store/selectors.ts'
import { Highlighted } from '../signs/Highlighted.tsx'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { partInWords } from '../words/part-words.ts'
import styles from './EventDetails.module.css'

type Props = { readonly event: TimelineEvent; readonly collection: CollectionHead }

/** Who took part, and how. A click asks for the events of that actor, a second one no longer. */
export function ActorButtons({ event, collection }: Props) {
  const asked = useTimeline(state => state.filters.facets.actor.asked)
  const store = useTimelineStore()
  const found = useTimeline(selectFound)
  if (event.actors.length === 0) return null
  return (
    <ul className={styles.actors} aria-label="Actors of this event">
      {event.actors.map(({ actor, part }) => (
        <li key={`${actor} ${part}`}>
          <button
            type="button"
            className={styles.actor}
            aria-pressed={asked.includes(actor)}
            title="Filter by this actor"
            onClick={() => store.getState().toggle('actor', actor)}
          >
            <Highlighted text={collection.actors.get(actor)?.name ?? actor} found={found} />
          </button>
          {part && <span className={styles.part}> {partInWords(part)}</span>}
        </li>
      ))}
    </ul>
  )
}
