import { openRemote } from './data/worker/open-remote.ts'
import { shownName } from './opened/opened-address.ts'
import type { TimelineStore } from './store/timeline-store.ts'
import { FIRST_LOOKS } from './ui/first-looks.ts'

/**
 * Opens the dataset at an address, which may be large or broken: the worker reads, checks and holds it. Apart from
 * `main.tsx`, as few pages need it.
 */
export function openOther(store: TimelineStore, worker: Worker, url: string): void {
  const { loading, copied, cut, receive, arrive, fail } = store.getState()
  const wanted = new URLSearchParams(window.location.search).get('event') ?? undefined
  const viewMoves = openRemote(worker, url, wanted, {
    loading,
    copied,
    cut,
    looks: FIRST_LOOKS,
    receive,
    arrive,
    fail: problems => fail(problems, shownName(url)),
    complete: () => performance.mark('whence:data-ready'),
  })
  store.subscribe((now, before) => {
    if (now.viewport !== before.viewport) viewMoves({ isTimeline: now.viewportBy === 'timeline' })
  })
}
