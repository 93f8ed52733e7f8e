import { useEffect } from 'react'
import { boundsAt } from '../../model/event-columns.ts'
import { selectCollection } from '../../store/selectors.ts'
import { dateInWords } from '../../time/date-words.ts'
import { rangeInWords } from '../../time/span-words.ts'
import { useTimeline } from '../store-context.tsx'

/** When an event was and what it is called, as far as that is there; of a large dataset it comes after it is asked for. */
export function useEventWords(row: number): { readonly when: string; readonly title: string } | undefined {
  const collection = useTimeline(selectCollection)
  useTimeline(state => state.labelArrivals)
  const label = collection?.events.labelAt(row)
  useEffect(() => {
    if (!label) collection?.events.loadLabel(row)
  })
  if (!collection) return undefined
  const { earliest, latest } = boundsAt(collection.columns, row)
  const event = collection.events.at(row)
  const when = event ? dateInWords(event.date.parsed) : rangeInWords({ start: earliest, end: latest })
  return { when, title: label?.title ?? '…' }
}
