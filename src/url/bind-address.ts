import { whenRested } from '../lib/when-rested.ts'
import { isMissing } from '../model/address-problem.ts'
import { anchorAt } from '../model/event-columns.ts'
import { isFiltered, NO_FILTERS } from '../model/filters.ts'
import { selectColumns } from '../store/selectors.ts'
import type { TimelineState, TimelineStore } from '../store/timeline-store.ts'
import type { Instant } from '../time/span.ts'
import { readDataAddress } from './data-address.ts'
import { readAddress } from './read-address.ts'
import { readEmbed } from './read-embed.ts'
import { writeAddress } from './write-address.ts'

/**
 * Moving replaces the entry once it has come to rest. Not meanwhile: with each new address browsers look for the page's
 * icon again and tell their other processes, which takes more than a frame; and they refuse to do it too often.
 */
const REST_MS = 200
/** Safari takes 100 calls in 30 s (later 10 s), so a try that comes after those is not refused for their number. */
const MAX_REFUSALS = 30_000 / REST_MS

type Form = { readonly isOneFile?: boolean }

type BrowserWindow = Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'removeEventListener' | 'queueMicrotask'
>

type Bound = {
  /** The address of the view at this moment, whole. */
  readonly address: () => string
  readonly part: () => void
}

/**
 * Joins a store and the address bar. The address is followed once the dataset is ready, and on back and forward. A
 * deliberate act adds a history entry at once, and to begin a search, or to take it away whole, is one; moving and to type on
 * replace the entry.
 */
export function bindAddress(store: TimelineStore, window: BrowserWindow, form: Form = {}): Bound {
  const { data, problems } = readDataAddress(window.location.search, window.location.href, form)
  /** Of the dataset that the page was opened for, which no later address changes: until the reader has read them. */
  let dataProblems: readonly string[] = problems
  const embed = readEmbed(window.location.search)
  let search = window.location.search
  /** The address of the state last read or written. It differs from `search` where that has parts to ignore. */
  let written: string | undefined
  let isFollowing = false
  let isReplaceDue = false
  /** In a row. */
  let refusals = 0

  const addressOf = (state: TimelineState) =>
    writeAddress(
      { ...state, viewport: state.viewportBy === 'start' ? undefined : state.viewport, data, embed },
      state.dataset.status === 'ready' ? state.dataset.collection : undefined,
    )

  /** `at`: where the list stood when the reader went on from there. `isBack`: or forward. */
  const follow = (at?: Instant, isBack = false) => {
    const { dataset, visit, reportAddress } = store.getState()
    if (dataset.status !== 'ready') return
    search = window.location.search
    const { state, problems } = readAddress(search, dataset.collection)
    // Of a large dataset it may only not have come. A page that is opened for an event has it looked for.
    if (isBack && !dataset.collection.events.all && problems.some(problem => isMissing(problem, 'event')))
      return window.location.reload()
    isFollowing = true
    visit(state, at)
    reportAddress([...dataProblems, ...problems])
    isFollowing = false
    written = addressOf(store.getState())
  }

  /** More of a large dataset has come, and with it which values its facets can have. */
  const followFacets = () => {
    const { dataset, filters, askFor, reportAddress } = store.getState()
    if (dataset.status !== 'ready' || !isFiltered(filters)) return
    const { state, problems } = readAddress(search, dataset.collection)
    isFollowing = true
    askFor(state.filters.facets)
    reportAddress([...dataProblems, ...problems])
    isFollowing = false
  }

  /** `left`: the state that the reader goes on from. With its entry stays where in it the list stood. */
  const write = (how: 'pushState' | 'replaceState', state: TimelineState, left?: TimelineState) => {
    isReplaceDue = false
    // Once all others have heard of the change: it takes a browser more than a millisecond.
    window.queueMicrotask(() => put(how, addressOf(state), left?.hereRow))
  }

  const put = (how: 'pushState' | 'replaceState', address: string, hereRow: number | undefined) => {
    if (address === written) return
    const { pathname, hash } = window.location
    try {
      if (hereRow !== undefined) window.history.replaceState(anchorAt(selectColumns(store.getState()), hereRow), '')
      window.history[how](null, '', `${pathname}${address}${hash}`)
      written = address
      search = window.location.search
      refusals = 0
    } catch {
      // Too many calls: another try a little later. A browser may also let no file on a disk change its address at all.
      if (++refusals < MAX_REFUSALS) replaceAtRest()
    }
  }

  const replaceAtRest = () => {
    isReplaceDue = true
    rest.moved(REST_MS)
  }

  const replaceNow = () => {
    if (isReplaceDue) write('replaceState', store.getState())
  }
  const rest = whenRested(replaceNow)

  const unsubscribe = store.subscribe((now, before) => {
    if (isFollowing || now.dataset.status !== 'ready') return
    const [collection, known] = [now.dataset.collection, before.dataset.status === 'ready' && before.dataset.collection]
    if (!known || known.columns !== collection.columns) follow()
    else if (collection !== known && collection.facet('actor') && !known.facet('actor')) followFacets()
    else if (isDeliberate(now, before)) {
      if (isReplaceDue) write('replaceState', before) // So that going back finds the view as it was left.
      write('pushState', now, before)
    } else if (hasMoved(now, before)) replaceAtRest()
    else if (now.addressProblems.length === 0 && before.addressProblems.length > 0) {
      // The reader has read what could not be used, and need not read it again after a reload or on going back.
      dataProblems = []
      written = undefined
      write('replaceState', now)
    }
  })

  /** Links within the page (#…) fire popstate too; they leave the query, and so the view, as it is. */
  const onPopState = ({ state }: PopStateEvent) => {
    if (window.location.search !== search) follow(Number.isFinite(state) ? state : undefined, true)
  }

  window.addEventListener('popstate', onPopState)
  // Whoever reloads or leaves before the view has come to rest finds it again, too.
  window.addEventListener('pagehide', replaceNow)
  follow()
  return {
    address: () => {
      const [{ href, hash }, state] = [window.location, store.getState()]
      // Of a view that has not been opened yet nothing else is known.
      return state.dataset.status === 'ready' ? `${href.split(/[?#]/)[0]}${addressOf(state)}${hash}` : href
    },
    part() {
      unsubscribe()
      window.removeEventListener('popstate', onPopState)
      window.removeEventListener('pagehide', replaceNow)
      rest.cancel()
    },
  }
}

/** Clearing the filters is, also of a search alone: only that gives NO_FILTERS itself. */
const isDeliberate = (now: TimelineState, before: TimelineState) =>
  now.leaps !== before.leaps ||
  (now.selectedId !== before.selectedId && !isSameStory(now, before)) ||
  now.view !== before.view ||
  now.sort !== before.sort ||
  now.citation !== before.citation ||
  now.readingId !== before.readingId ||
  now.group !== before.group ||
  now.strip !== before.strip ||
  now.filters.facets !== before.filters.facets ||
  now.filters.during !== before.filters.during ||
  now.filters.knownOn !== before.filters.knownOn ||
  (now.filters === NO_FILTERS && before.filters !== NO_FILTERS) ||
  (lengthOfQuery(now) > 0 && lengthOfQuery(before) === 0) ||
  // All of it at once; by letters it is typing.
  (lengthOfQuery(now) === 0 && lengthOfQuery(before) > 1)

const lengthOfQuery = ({ filters }: TimelineState) => filters.query.trim().length

/** A story is one place to go back from, however many events were read in it. */
const isSameStory = (now: TimelineState, before: TimelineState) => now.view === 'story' && before.view === 'story'

const hasMoved = (now: TimelineState, before: TimelineState) =>
  now.viewport !== before.viewport ||
  now.viewportBy !== before.viewportBy ||
  now.filters !== before.filters ||
  now.selectedId !== before.selectedId
