import type { EventColumns } from '../../model/event-columns.ts'
import type { FacetColumns } from '../../model/facet-column.ts'
import { buildIndex } from '../../model/search/build-index.ts'
import { buffersOfIndex } from '../../model/search/search-index.ts'
import { isOpened } from '../../opened/is-opened.ts'
import type { Progress } from '../packed/read-groups.ts'
import type { HeldDataset, WholeDataset } from './held-dataset.ts'
import type { Answer, Question } from './messages.ts'
import { openFile } from './open-file.ts'
import { createAside } from './stand-aside.ts'

type Tell = (answer: Answer, transfer?: Transferable[]) => void

/** The page hears of progress this often. */
const STEPS = 50

const TRIES_AT_OPENING = 3

/** Opens a dataset and answers questions about it; `tell` is the way to the page. */
export function createServer(tell: Tell): (question: Question) => Promise<void> {
  let held: HeldDataset | undefined
  /** The page has the columns, and draws. */
  let isShown = false
  const aside = createAside()

  async function open(url: string, wanted: string | undefined): Promise<void> {
    const share = stepwise(share => tell({ tell: 'progress', share }))
    const opened = await openFile(url, {
      progress: part => share(part / 2),
      copied: fetched => tell({ tell: 'copy', fetched }),
      line: {
        // Who waits for the first picture is told soon; what is shown already is worth any patience.
        tries: () => (isShown ? Number.POSITIVE_INFINITY : TRIES_AT_OPENING),
        cut: isCut => isShown && tell({ tell: 'cut', isCut }),
      },
    })
    if (!opened.ok) return tell({ tell: 'problems', problems: opened.error })
    if (isWhole(opened.value)) {
      const { head, whole, remarks } = opened.value
      tell({ tell: 'whole', head, events: whole })
      // Of a file that others see too its editor is not the reader.
      if (isOpened(url)) tell({ tell: 'remarks', remarks: remarks() })
      return
    }
    const dataset = opened.value
    const columns = await dataset.columns(part => share(0.5 + part / 2))
    if (!columns.ok) return tell({ tell: 'problems', problems: columns.error })
    held = dataset
    const row = wanted === undefined ? undefined : await dataset.rowOf(wanted)
    if (row !== undefined) await bringEvents(row, row + 1)
    const { head, pending } = dataset
    aside.standLong()
    isShown = true
    tell({ tell: 'columns', head, columns: columns.value, pending }, buffersOf(columns.value))
    const progress = stepwise(share => tell({ tell: 'pending', what: pending, share }))
    await aside.goOn()
    const facets = await dataset.facets(progress, aside.goOn)
    if (facets.ok) tell({ tell: 'facets', facets: facets.value }, facetBuffers(facets.value))
    else tell({ tell: 'problems', problems: facets.error })
  }

  async function bringEvents(from: number, to: number): Promise<void> {
    const events = await held?.events(from, to)
    if (events?.ok) tell({ tell: 'events', from, events: events.value })
    else if (events) tell({ tell: 'problems', problems: events.error })
  }

  async function bringLabels(rows: readonly number[]): Promise<void> {
    const labels = await held?.labels(rows)
    if (labels?.ok) tell({ tell: 'labels', rows, labels: labels.value })
    else if (labels) tell({ tell: 'problems', problems: labels.error })
  }

  async function bringIndex(): Promise<void> {
    const searched = await held?.searched()
    if (searched && !searched.ok) return tell({ tell: 'problems', problems: searched.error })
    if (!searched) return
    const progress = stepwise(share => tell({ tell: 'pending', what: 'search', share }))
    const index = await buildIndex(searched.value, progress)
    tell({ tell: 'index', index }, buffersOfIndex(index))
  }

  return async question => {
    if (question.ask === 'open') return open(question.url, question.wanted)
    if (question.ask === 'index') return bringIndex()
    if (question.ask === 'aside') return aside.stand()
    if (question.ask === 'labels') return bringLabels(question.rows)
    return bringEvents(question.from, question.to)
  }
}

const isWhole = (dataset: HeldDataset | WholeDataset): dataset is WholeDataset => 'whole' in dataset

function stepwise(progress: Progress): Progress {
  let last = -1
  return share => {
    const step = Math.floor(share * STEPS)
    if (step > last) progress(share)
    last = Math.max(last, step)
  }
}

const buffersOf = ({ length: _, members: __, ...arrays }: EventColumns): Transferable[] =>
  Object.values(arrays).map(({ buffer }) => buffer)

const facetBuffers = (facets: FacetColumns): Transferable[] =>
  Object.values(facets).flatMap(({ starts, numbers }) => [starts.buffer, numbers.buffer])
