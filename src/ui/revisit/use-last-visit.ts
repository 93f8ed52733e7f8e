import { useEffect, useState } from 'react'
import type { Collection } from '../../model/collection.ts'
import { isOpened } from '../../opened/is-opened.ts'
import { usePageForm } from '../page-form.ts'
import { useTimeline } from '../store-context.tsx'
import { type LastVisit, lastVisit, markSeen } from './last-visit.ts'

const NOTHING = { visit: undefined, markSeen: () => {} }

/**
 * What has changed since the reader's last visit. A part of another page is nobody's visit, a page in one file never changes, of a
 * file of the reader's own nothing is kept beside it, and a copy that is shown without a network may be older than what was seen.
 */
export function useLastVisit(collection: Collection | undefined): {
  readonly visit: LastVisit | undefined
  readonly markSeen: () => void
} {
  const { isEmbedded, isOneFile, dataset } = usePageForm()
  const isCopy = useTimeline(state => state.copyOf !== undefined)
  const [found, setFound] = useState<{ readonly of: Collection; readonly visit: LastVisit | undefined }>()
  const address = dataset?.href ?? new URL('./', document.baseURI).href
  const isMeant = !isEmbedded && !isOneFile && !isCopy && !isOpened(address)
  useEffect(() => {
    if (!collection || !isMeant) return
    let isWanted = true
    lastVisit(collection, address).then(visit => {
      if (isWanted) setFound({ of: collection, visit })
    }, reportError)
    return () => {
      isWanted = false
    }
  }, [collection, address, isMeant])
  if (!collection || !isMeant || found?.of !== collection) return NOTHING
  return {
    visit: found.visit,
    markSeen() {
      setFound(undefined)
      markSeen(collection, address).catch(reportError)
    },
  }
}
