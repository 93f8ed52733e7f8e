import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import type { EventId, TimelineEvent } from '../../model/timeline-event.ts'
import { selectCollection, selectKnowledge, selectRelations, selectUndecided } from '../../store/selectors.ts'
import { prefetchDetails } from '../panel/load-details.ts'
import { openPanel } from '../panel/panel-focus.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import styles from './Chronology.module.css'
import { EventRow } from './EventRow.tsx'
import { PinnedHeading } from './PinnedHeading.tsx'
import { sectionsOf } from './sections.ts'
import { useListInStep } from './use-list-in-step.ts'

/**
 * One item per event. A heading stands inside the first item of its section, because a list may hold nothing but items;
 * it therefore cannot stick beyond that item, and `PinnedHeading` repeats the heading in force above the list.
 */
export function EventList({ events }: { readonly events: readonly TimelineEvent[] }) {
  const list = useRef<HTMLOListElement>(null)
  const store = useTimelineStore()
  const collection = useTimeline(selectCollection)
  const { query, knownOn } = useTimeline(state => state.filters)
  const relations = useTimeline(selectRelations)
  const knowledge = useTimeline(selectKnowledge)
  const undecided = useTimeline(selectUndecided)
  const selectedId = useTimeline(state => state.selectedId)
  const sections = useMemo(() => sectionsOf(events), [events])
  const [tabStop, setTabStop] = useTabStop(events, selectedId)
  useListInStep(events, list)

  const choose = useCallback(
    (id: EventId, goesToPanel: boolean) => {
      store.getState().select(id)
      if (goesToPanel) openPanel()
    },
    [store],
  )

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') store.getState().select(undefined)
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const next = nextIndex(event.key, buttons.indexOf(event.target as HTMLButtonElement), buttons.length)
    if (next === undefined) return
    event.preventDefault()
    buttons[next]?.focus()
  }

  if (!collection) return null
  return (
    <>
      <PinnedHeading list={list} sections={sections} />
      <ol
        ref={list}
        // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without markers is a list.
        role="list"
        className={styles.list}
        aria-label="Chronology"
        onKeyDown={onKeyDown}
        onPointerEnter={prefetchDetails}
        onFocus={prefetchDetails}
      >
        {sections.map(section =>
          section.events.map((event, i) => (
            <EventRow
              key={event.id}
              event={event}
              collection={collection}
              during={relations.get(event.id)}
              knownOn={knownOn}
              known={knowledge.get(event.id)}
              isOrderOpen={undecided.has(event.id)}
              query={query}
              section={i === 0 ? section : undefined}
              isSelected={event.id === selectedId}
              isTabStop={event.id === tabStop}
              onFocus={setTabStop}
              onChoose={choose}
            />
          )),
        )}
      </ol>
    </>
  )
}

/**
 * The one row that Tab reaches: the row focused since the selection last changed, else the selected one, else the first
 * row in sight, so that tabbing into the list does not scroll it away.
 */
function useTabStop(events: readonly TimelineEvent[], selectedId: EventId | undefined) {
  const hereId = useTimeline(state => state.hereId)
  const [focused, setFocused] = useState<EventId>()
  const [selectedThen, setSelectedThen] = useState(selectedId)
  if (selectedThen !== selectedId) {
    setSelectedThen(selectedId)
    setFocused(undefined)
  }
  const wanted = focused ?? selectedId ?? hereId
  const isThere = useMemo(() => events.some(({ id }) => id === wanted), [events, wanted])
  return [isThere ? wanted : events[0]?.id, setFocused] as const
}

function nextIndex(key: string, at: number, count: number): number | undefined {
  if (at < 0) return undefined
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
