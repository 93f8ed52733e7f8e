import { breathe } from '../../lib/breathe.ts'
import { type Collection, collectionOf } from '../../model/collection.ts'
import type { EventColumns } from '../../model/event-columns.ts'
import type { FacetColumns } from '../../model/facet-column.ts'
import { type Problem, unreadable } from '../../model/problem.ts'
import type { SearchIndex } from '../../model/search/search-index.ts'
import { createSearchShelf } from '../../model/search/search-shelf.ts'
import type { EventId } from '../../model/timeline-event.ts'
import { isOpened } from '../../opened/is-opened.ts'
import { lookThrough } from './look-through.ts'
import type { Answer, Question, Step } from './messages.ts'
import { createRemoteShelf, type RemoteShelf } from './remote-shelf.ts'

/** What becomes of a dataset while it is opened; `receive` may come several times, each time with more of it. */
export type Reception = {
  readonly loading: (share: number) => void
  /** It is a copy that was fetched at this instant, in ms: there is no network. */
  readonly copied: (fetched: number) => void
  /** What is taken of all events before they are received, and would hold up the page if there are many. */
  readonly looks: readonly ((columns: EventColumns) => unknown)[]
  readonly receive: (collection: Collection, pending?: { readonly what: Step; readonly share: number }) => void
  /** More events are there, or labels alone. */
  readonly arrive: (what: 'events' | 'labels') => void
  /** What is missing cannot be had at present, and is asked for on and on; or it can be again. */
  readonly cut: (isCut: boolean) => void
  readonly fail: (problems: readonly Problem[]) => void
  /** All of it is there, and checked. */
  readonly complete: () => void
}

/** A worker is told no more often that a hand is at work. */
const TOLD_MS = 100

/** To be called when something moves the view: what is pending then lets the page go first. */
type ViewMoves = (by: { readonly isTimeline: boolean }) => void

/** Opens the dataset at an address in its worker. `wanted`: an event that is shown from the start. */
export function openRemote(worker: Worker, url: string, wanted: EventId | undefined, reception: Reception): ViewMoves {
  const ask = (question: Question) => worker.postMessage(question)
  let collection: Collection | undefined
  let shelf: RemoteShelf | undefined
  let early: Extract<Answer, { tell: 'events' }> | undefined
  let takeIndex: (index: SearchIndex) => void = () => {}
  const arriving = new Set<'events' | 'labels'>()

  /** Once in a frame, however many answers have come. */
  const arrive = (what: 'events' | 'labels') => {
    if (arriving.size === 0)
      requestAnimationFrame(() => {
        for (const come of arriving) reception.arrive(come)
        arriving.clear()
      })
    arriving.add(what)
  }
  const search = createSearchShelf(async () => {
    const coming = new Promise<SearchIndex>(take => {
      takeIndex = take
      ask({ ask: 'index' })
    })
    const [{ createFind }, index] = await Promise.all([import('../../model/search/find.ts'), coming])
    return { find: createFind(index), covers: index.covers }
  })
  /** How far each step is that the worker is at. Those begun earlier come first, and the page tells of that one. */
  const steps = new Map<Step, number>()
  let isPresented = false
  const pass = () => {
    const [first] = steps
    if (collection && isPresented) reception.receive(collection, first && { what: first[0], share: first[1] })
  }
  let told = 0
  const present = async (columns: EventColumns) => {
    await lookThrough(columns, reception.looks)
    isPresented = true
    // The view that opens then is no movement of a hand.
    told = performance.now()
    pass()
  }
  const fail = (problems: readonly Problem[]) => {
    worker.terminate()
    collection = undefined
    reception.fail(problems)
  }
  /** To read it takes about as long as to show it, so that each has a task of its own. */
  const receiveWhole = async (whole: Collection) => {
    await breathe()
    reception.receive(whole)
    reception.complete()
  }
  const withFacets = (known: Collection, facets: FacetColumns): Collection => ({ ...known, facet: key => facets[key] })

  worker.onerror = ({ message }) => fail(unreadable(message || 'the worker failed', 'load the page again'))
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    switch (data.tell) {
      case 'progress':
        return reception.loading(data.share)
      case 'copy':
        return Number.isFinite(Date.parse(data.fetched)) ? reception.copied(Date.parse(data.fetched)) : undefined
      case 'cut':
        return reception.cut(data.isCut)
      case 'whole':
        if (isOpened(url))
          return void receiveWhole({ ...collectionOf(data.head, data.events), remarks: lastOf(worker) })
        worker.terminate()
        return void receiveWhole(collectionOf(data.head, data.events))
      case 'columns': {
        const { head, columns, pending } = data
        shelf = createRemoteShelf(columns.length, ask)
        if (early) shelf.putEvents(early.from, early.events)
        collection = { ...head, columns, events: shelf, facet: () => undefined, search }
        steps.set(pending, 0)
        return void present(columns)
      }
      case 'pending':
        steps.set(data.what, data.share)
        return pass()
      case 'facets':
        if (!collection) return
        collection = withFacets(collection, data.facets)
        steps.delete('check')
        steps.delete('facets')
        pass()
        return reception.complete()
      case 'events':
        if (shelf) shelf.putEvents(data.from, data.events)
        else early = data
        return arrive('events')
      case 'labels':
        shelf?.putLabels(data.rows, data.labels)
        return arrive('labels')
      case 'index':
        takeIndex(data.index)
        steps.delete('search')
        return pass()
      case 'problems':
        return fail(data.problems)
    }
  }
  ask({ ask: 'open', url: new URL(url, document.baseURI).href, wanted })

  return ({ isTimeline }) => {
    if (isTimeline) shelf?.handMoves()
    const now = performance.now()
    if (steps.size === 0 || now - told < TOLD_MS) return
    told = now
    ask({ ask: 'aside' })
  }
}

/** What the worker still says of a file of the reader's own. Whatever becomes of that, the collection is there. */
function lastOf(worker: Worker): Promise<readonly Problem[]> {
  return new Promise(take => {
    worker.onerror = () => take([])
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      worker.terminate()
      take(data.tell === 'remarks' ? data.remarks : [])
    }
  })
}
