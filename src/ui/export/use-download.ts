import { useEffect, useRef, useState } from 'react'
import { fileName } from '../../export/file-name.ts'
import type { Format, Loss, Selection } from '../../export/format.ts'
import { isSameList } from '../../lib/is-same-list.ts'
import { messageOf } from '../../lib/message-of.ts'
import type { EventColumns } from '../../model/event-columns.ts'
import type { TimelineEvent } from '../../model/timeline-event.ts'
import { selectCollection, selectMatching, selectTotal } from '../../store/selectors.ts'
import { useTimelineStore } from '../store-context.tsx'
import { exportedLink } from '../words/lasting-link.ts'
import { gatherEvents } from './gather-events.ts'
import { saveFile } from './save-file.ts'
import { writeInSlices } from './write-file.ts'

export type Scope = 'shown' | 'all'

/** How far the last download is. `format`: the id of its format. */
export type Download =
  | { readonly status: 'none' }
  | { readonly status: 'working'; readonly format: string; readonly read: number; readonly of: number }
  | {
      readonly status: 'saved'
      readonly format: string
      readonly name: string
      /** What the format has no place for at all, and what of these data it could not carry. */
      readonly lacks: string | undefined
      readonly losses: readonly Loss[]
    }
  | { readonly status: 'failed'; readonly format: string; readonly why: string }

/** What the last file was written of: the next format is often wanted of the same. */
type Gathered = {
  readonly columns: EventColumns
  readonly rows: Uint32Array
  readonly events: readonly TimelineEvent[]
}

/** Starts a download, which ends the one before it; leaving the dialog ends it, too. */
export function useDownload() {
  const store = useTimelineStore()
  const [download, setDownload] = useState<Download>({ status: 'none' })
  const running = useRef(new AbortController())
  const last = useRef<Gathered>(undefined)
  useEffect(() => () => running.current.abort(), [])

  const start = async (format: Format, scope: Scope, guardsFormulas: boolean) => {
    running.current.abort()
    const abort = new AbortController()
    running.current = abort
    const { signal } = abort
    const state = store.getState()
    const collection = selectCollection(state)
    if (!collection) return
    const total = selectTotal(state)
    const rows = scope === 'all' ? Uint32Array.from({ length: total }, (_, row) => row) : selectMatching(state)
    const onProgress = (read: number) => setDownload({ status: 'working', format: format.id, read, of: rows.length })
    const { href } = window.location
    onProgress(0)
    try {
      const known = last.current
      const isKnown = known?.columns === collection.columns && isSameList(known.rows, rows)
      const events = isKnown ? known.events : await gatherEvents(store, rows, { onProgress, signal })
      last.current = { columns: collection.columns, rows, events }
      const linkTo: Selection['linkTo'] = target => exportedLink(href, target)
      const knownOn = scope === 'all' ? undefined : state.filters.knownOn
      const selection: Selection = { collection, events, total, linkTo, madeAt: Date.now(), knownOn }
      const { parts, losses } = await writeInSlices(format.write(selection, { guardsFormulas }), signal)
      const name = fileName(format, selection)
      saveFile(new Blob([...parts], { type: `${format.mediaType};charset=utf-8` }), name)
      setDownload({ status: 'saved', format: format.id, name, lacks: format.lacks, losses })
    } catch (error) {
      // One that was ended on purpose has nothing to say.
      if (!signal.aborted) setDownload({ status: 'failed', format: format.id, why: messageOf(error) })
    }
  }
  return [download, start] as const
}
