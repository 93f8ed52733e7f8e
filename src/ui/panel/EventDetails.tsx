import { uncapitalised } from '../../lib/capitalised.ts'
import { isDenied } from '../../model/citations.ts'
import { dateSource } from '../../model/date-source.ts'
import { tellingOf } from '../../model/telling.ts'
import type { CollectionHead, TimelineEvent } from '../../model/timeline-event.ts'
import { selectFound } from '../../store/selectors.ts'
import { certaintyInWords } from '../../time/certainty-words.ts'
import { dateInWords } from '../../time/date-words.ts'
import { Highlighted } from '../signs/Highlighted.tsx'
import { StatusTag } from '../signs/StatusTag.tsx'
import { useTimeline } from '../store-context.tsx'
import { basisInWords } from '../words/basis-words.ts'
import { lastedInWords } from '../words/lasted.ts'
import { nounFor } from '../words/noun-for.ts'
import { statusMeaning } from '../words/status-meaning.ts'
import { viewLink } from '../words/view-link.ts'
import { ActorButtons } from './ActorButtons.tsx'
import { Citations } from './Citations.tsx'
import { Clocks } from './Clocks.tsx'
import { CopyLink } from './CopyLink.tsx'
import { DateFound } from './DateFound.tsx'
import styles from './EventDetails.module.css'
import actionStyles from './ExcerptActions.module.css'
import { Notes } from './Notes.tsx'
import { PANEL_HEADING_ID } from './panel-focus.ts'

type Props = { readonly event: TimelineEvent; readonly collection: CollectionHead }

export function EventDetails({ event, collection }: Props) {
  const { date, title, status, summary, kind } = event
  const found = useTimeline(selectFound)
  const noun = nounFor(dateSource(event, collection))
  const basis = basisInWords(date.basis, noun, date.phrase?.exact, date.bounds.precision === 'range')
  return (
    <article className={styles.details}>
      <p className={styles.date}>
        <span className={styles.when}>{dateInWords(date.parsed)}</span>
        {basis && <span>; {basis}</span>}
      </p>
      <p className={styles.certainty}>
        {certaintyInWords(date.bounds)} {lastedInWords(date.bounds)}
      </p>
      <Clocks event={event} />
      <h2 id={PANEL_HEADING_ID} className={styles.title} dir="auto" tabIndex={-1}>
        <Highlighted text={title} found={found} />
      </h2>
      <p className={styles.status}>
        <StatusTag status={status} />
        <span>{statusMeaning(status, tellingOf(event, collection), isDenied(event))}</span>
        {kind && <span> Kind: {uncapitalised(collection.kinds.get(kind) ?? kind)}.</span>}
      </p>
      <div className={actionStyles.actions}>
        <CopyLink to="this event" href={viewLink(window.location.href, { event: event.id })} />
      </div>
      {summary && (
        <p className={styles.summary} dir="auto">
          <Highlighted text={summary} found={found} />
        </p>
      )}
      <ActorButtons event={event} collection={collection} />
      <Citations event={event} collection={collection} />
      <DateFound event={event} collection={collection} />
      <Notes notes={event.notes} />
    </article>
  )
}
