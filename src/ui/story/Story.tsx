import { useEffect, useRef } from 'react'
import { capitalised } from '../../lib/capitalised.ts'
import type { Collection } from '../../model/collection.ts'
import { boundsAt } from '../../model/event-columns.ts'
import { selectCollection, selectEvent, selectSelectedRow } from '../../store/selectors.ts'
import { selectShown, selectShownNeighbours } from '../../store/shown-order.ts'
import { dateInWords } from '../../time/date-words.ts'
import { gapInWords } from '../../time/gap-words.ts'
import { PHONE } from '../hooks/use-media-query.ts'
import { EventDetails } from '../panel/EventDetails.tsx'
import { PanelSkeleton } from '../panel/PanelSkeleton.tsx'
import { PANEL_HEADING_ID } from '../panel/panel-focus.ts'
import { SourceSheet } from '../panel/sheets.tsx'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { NeighbourButton } from './NeighbourButton.tsx'
import { returnFocus } from './return-focus.ts'
import styles from './Story.module.css'
import { StoryBar } from './StoryBar.tsx'
import { useStoryKeys } from './use-story-keys.ts'
import { useSwipe } from './use-swipe.ts'
import { useTimelineAlong } from './use-timeline-along.ts'

/** The events that are shown, one by one in their order: what the panel tells of each, and how far it is from the last. */
export function Story() {
  const collection = useTimeline(selectCollection)
  return collection ? <Opened collection={collection} /> : <main className={styles.story} />
}

function Opened({ collection }: { readonly collection: Collection }) {
  const store = useTimelineStore()
  const story = useRef<HTMLElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const shown = useTimeline(selectShown)
  const { previous, next, index } = useTimeline(selectShownNeighbours)
  const selected = useTimeline(selectSelectedRow)
  const awaited = useTimeline(state => state.awaited)
  const event = useTimeline(state => (awaited === undefined ? selectEvent(state, selected) : undefined))
  const source = useTimeline(state =>
    state.readingId === undefined ? undefined : collection.sources.get(state.readingId),
  )

  const turn = (way: 'next' | 'previous') => {
    const to = way === 'next' ? next : previous
    if (to !== undefined && !source) store.getState().selectRow(to)
  }
  const leave = () => {
    // Where the panel is a sheet over the list, it would be one more thing to close.
    const { select, showAs, storyFrom } = store.getState()
    if (window.matchMedia(PHONE).matches) select(undefined)
    else showAs(storyFrom)
    returnFocus()
  }
  useStoryKeys(story, { turn, leave })
  const swipe = useSwipe(turn)
  useTimelineAlong(selected)

  // Begun with an event that the filters hide, a story begins with the first that they show.
  useEffect(() => {
    const state = store.getState()
    if (selectShownNeighbours(state).index === undefined && selectSelectedRow(state) !== undefined)
      state.selectRow(selectShown(state)[0])
  }, [store])
  // Nor need an address say where in its story it stands.
  const first = shown[0]
  const isNowhere = selected === undefined && awaited === undefined
  useEffect(() => {
    if (isNowhere && first !== undefined) store.getState().selectRow(first)
  }, [isNowhere, first, store])
  useEffect(() => {
    for (const row of [previous, next]) if (row !== undefined) collection.events.load(row, row + 1)
  }, [previous, next, collection])
  useEffect(() => {
    if (selected !== undefined) scroller.current?.scrollTo({ top: 0, behavior: 'instant' })
  }, [selected])
  // When there is something to read; from then on the focus stays where the reader has it, unless that goes away: at the
  // last event, the way on.
  const hasEvent = event !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each step.
  useEffect(() => {
    if (hasEvent && document.activeElement === document.body)
      document.getElementById(PANEL_HEADING_ID)?.focus({ preventScroll: true })
  }, [hasEvent, selected])

  if (source)
    return (
      <main ref={story} className={styles.story} data-evidence>
        <div className={styles.scroller}>
          <div className={styles.source}>
            <SourceSheet key={source.id} source={source} collection={collection} onClose={leave} />
          </div>
        </div>
      </main>
    )
  const { columns } = collection
  return (
    <main ref={story} className={styles.story} data-evidence {...swipe}>
      <StoryBar row={selected} onLeave={leave} />
      <p className="visually-hidden" aria-live="polite">
        {event && index !== undefined && `${index + 1}. ${dateInWords(event.date.parsed)}. ${event.title}`}
      </p>
      <div ref={scroller} className={styles.scroller}>
        <div className={styles.spread}>
          <NeighbourButton way="previous" row={previous} />
          <div className={styles.page}>
            {selected !== undefined && previous !== undefined && index !== undefined && event && (
              <p className={styles.gap}>
                {capitalised(gapInWords(boundsAt(columns, previous), boundsAt(columns, selected)))}
              </p>
            )}
            {event ? <EventDetails event={event} collection={collection} /> : shown.length > 0 && <PanelSkeleton />}
            {!event && shown.length === 0 && <p className={styles.empty}>No event passes these filters.</p>}
          </div>
          <NeighbourButton way="next" row={next} />
        </div>
      </div>
    </main>
  )
}
