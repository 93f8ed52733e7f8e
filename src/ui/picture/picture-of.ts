import { lanesTopOf } from '../../draw/draw-scene.ts'
import { type Sheet, type SheetStrip, sheetOf } from '../../draw/draw-sheet.ts'
import type { Palette } from '../../draw/palette.ts'
import type { MeasureType } from '../../draw/svg-pen.ts'
import { groupRows } from '../../layout/grouping.ts'
import { guestsIn, withGuests } from '../../layout/guests.ts'
import type { LabelFit } from '../../layout/label-fit.ts'
import { packGroups } from '../../layout/packing.ts'
import { sceneAt } from '../../layout/scene.ts'
import { extentOf } from '../../layout/shape.ts'
import { stillsOf } from '../../layout/stills.ts'
import { counted, inFigures } from '../../lib/counted.ts'
import type { Collection } from '../../model/collection.ts'
import { boundsAt, type EventColumns } from '../../model/event-columns.ts'
import {
  selectCollection,
  selectFound,
  selectFull,
  selectMatching,
  selectPublications,
  selectSelectedRow,
  selectTotal,
} from '../../store/selectors.ts'
import type { TimelineState } from '../../store/timeline-store.ts'
import { type TimeScale, timeScale } from '../../time/time-scale.ts'
import { knownLayer, publicationLayer } from '../timeline/layers-beside.ts'
import { viewportInWords } from '../timeline/viewport-words.ts'
import { edtfInWords } from '../words/edtf-words.ts'
import { filtersInOneLine, filtersInWords } from '../words/filters-in-words.ts'
import { MARK_WORDS } from '../words/mark-words.ts'
import { whenceInWords } from '../words/own-file.ts'
import type { StageNow } from './stage-now.ts'

/** Width of the strips of a picture of all of time. */
const WHOLE_WIDTH_PX = 1_400

type Making = {
  readonly palette: Palette
  readonly measure: MeasureType
  readonly labels: LabelFit
  /** Of the view, and the day on which the picture is made, in words. */
  readonly address: string
  readonly day: string
}

/** The timeline as it stands on the screen, or all of time. Undefined while there is no collection. */
export function pictureOf(state: TimelineState, stage: StageNow | undefined, making: Making): Sheet | undefined {
  const collection = selectCollection(state)
  if (!collection) return undefined
  const strips = stage ? [stripAsShown(state, collection, stage, making)] : wholeStrips(state, collection, making)
  const { palette, measure } = making
  const notes = notesOf(state, collection, stage?.width, making)
  return sheetOf({ title: collection.title, strips, words: MARK_WORDS, notes }, palette.sans, measure)
}

function stripAsShown(
  state: TimelineState,
  collection: Collection,
  { width, height, scrollTop }: StageNow,
  { labels }: Making,
): SheetStrip {
  const { columns, events } = collection
  const scale = timeScale(state.viewport, width)
  const showsPublications = state.strip === 'published'
  const lanesHeight = height - lanesTopOf(showsPublications)
  const { group } = state
  const groups = groupRows(
    collection,
    selectMatching(state),
    group,
    group === 'none' ? [] : state.filters.facets[group].asked,
  )
  const packing = packGroups(groups, { columns, widthPx: width, heightPx: lanesHeight, full: selectFull(state) })
  const top = groups.length > 1 ? scrollTop : 0
  const inView = { top, bottom: top + lanesHeight }
  const selected = selectSelectedRow(state)
  const context = { columns, events, labels, scale, inView, isStill: true }
  const places = sceneAt(packing, context)
  const guests = guestsIn(packing, places, context, { kept: [], wanted: selected })
  return {
    scene: withGuests(packing, places, context, guests),
    caption: viewportInWords(state.viewport),
    options: {
      publications: showsPublications ? publicationLayer(selectPublications(state), scale, labels) : undefined,
      known: knownLayer(state.filters, scale),
      window: { height: lanesHeight, scrollTop: top },
      selected,
    },
  }
}

function wholeStrips(state: TimelineState, { columns, events }: Collection, { labels }: Making): readonly SheetStrip[] {
  return stillsOf(selectMatching(state), { columns, events, labels, widthPx: WHOLE_WIDTH_PX }).map(
    ({ scene, span, from, to }, i) => ({
      scene,
      caption: `${i === 0 ? 'The whole, ' : ''}${viewportInWords(span)}: ${counted(to - from, 'event')}`,
      options: { known: knownLayer(state.filters, timeScale(span, WHOLE_WIDTH_PX)) },
    }),
  )
}

/** What is shown, of what, and where to find it. `widthPx`: of the stage, if it is the part of time that is in view there. */
function notesOf(
  state: TimelineState,
  head: Collection,
  widthPx: number | undefined,
  { address, day }: Making,
): readonly string[] {
  const filters = filtersInWords(state.filters, head, selectFound(state)?.covers)
  const matching = selectMatching(state)
  const [shown, total] = [matching.length, selectTotal(state)]
  const inView = widthPx === undefined ? shown : countIn(head.columns, matching, timeScale(state.viewport, widthPx))
  const part = inView < shown ? ` In this time: ${inFigures(inView)}.` : ''
  const asked = filters.length > 0 ? `: ${filtersInOneLine(filters)}` : ''
  const version = head.updated === undefined ? '' : `Data of ${edtfInWords(head.updated)}. `
  return [
    `Shows ${inFigures(shown)} of ${counted(total, 'event')}${asked}.${part}`,
    `${version}Picture of ${day}. ${whenceInWords(address)}`,
  ]
}

/** Those that a mark or a badge stands for: of an end that is not known it has as little as is drawn of it. */
function countIn(columns: EventColumns, rows: Uint32Array, { viewport, pxPerMs, widthPx }: TimeScale): number {
  const left = viewport.start * pxPerMs
  return rows.filter(row => {
    const extent = extentOf(boundsAt(columns, row), pxPerMs)
    return extent !== undefined && extent.x1 > left && extent.x0 < left + widthPx
  }).length
}
