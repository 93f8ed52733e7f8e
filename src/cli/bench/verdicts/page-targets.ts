import type { Findings } from '../findings.ts'
import type { Dataset } from '../setting.ts'
import { MEASURES, type MeasureKey } from '../summary.ts'
import { atMost, fasterBy, ratioAtMost, readingOf, type Verdict } from './verdict.ts'

type Target = (findings: Findings, dataset: Dataset) => readonly Verdict[]

const FRAME_MS = 16.7
/** At 10,000 events, and so at fewer. */
const SEARCH_MS = 50
const MOST_ELEMENTS = 3_000
const LONGEST_TASK_MS = 50

const nameOf = (key: MeasureKey) => MEASURES.find(measure => measure.key === key)?.title ?? key
const isShipped = ({ form }: Dataset) => form === 'shipped'

/** What a measure of ours may be at most, wherever. */
const within =
  (key: MeasureKey, limit: number, unit: 'ms' | ''): Target =>
  (findings, dataset) => [
    atMost({ target: nameOf(key), at: dataset.label }, readingOf(findings, 'us', dataset, key), limit, unit),
  ]

const steps: Target = (findings, dataset) =>
  (['zoomP95', 'panP95'] as const).flatMap(key => {
    const inTime = within(key, FRAME_MS, 'ms')(findings, dataset)
    if (isShipped(dataset)) return inTime
    const ours = readingOf(findings, 'us', dataset, key)
    const canvas = readingOf(findings, 'canvas', dataset, key)
    return [...inTime, ratioAtMost({ target: `${nameOf(key)}, ours ÷ canvas`, at: dataset.label }, ours, canvas, 1.5)]
  })

/** A million events must feel like a thousand. */
const steadiness: Target = (findings, dataset) => {
  const few = findings.datasets.find(({ key }) => key === '1000')
  if (dataset.events !== 1_000_000 || !few) return []
  return (['zoomP95', 'panP95'] as const).map(key =>
    ratioAtMost(
      { target: `${nameOf(key)}, ours ÷ ours at 1,000`, at: dataset.label },
      readingOf(findings, 'us', dataset, key),
      readingOf(findings, 'us', few, key),
      1.5,
    ),
  )
}

const elements = within('elements', MOST_ELEMENTS, '')

const longestTask = within('longestTask', LONGEST_TASK_MS, 'ms')

const filter: Target = (findings, dataset) => {
  const limit = dataset.events <= 10_000 ? FRAME_MS : dataset.events <= 100_000 ? 50 : 100
  return (['filterOn', 'filterOff'] as const).flatMap(key => within(key, limit, 'ms')(findings, dataset))
}

/** The first letter counts as well: it is the dearest, as it leaves the most. */
const search: Target = (findings, dataset) =>
  dataset.events > 10_000 ? [] : within('searchP95', SEARCH_MS, 'ms')(findings, dataset)

const firstDraw: Target = (findings, dataset) => {
  const about = { target: nameOf('firstDraw'), at: dataset.label }
  const ours = readingOf(findings, 'us', dataset, 'firstDraw')
  const other = (name: 'canvas' | 'floor', limit: number) =>
    ratioAtMost(
      { ...about, target: `${about.target}, ours ÷ ${name}` },
      ours,
      readingOf(findings, name, dataset, 'firstDraw'),
      limit,
    )
  if (dataset.form === 'packed') return [atMost(about, ours, 3_000, 'ms')]
  if (isShipped(dataset)) return [asBefore(other('floor', Number.POSITIVE_INFINITY))]
  if (dataset.events < 1_000) return []
  return [dataset.events <= 10_000 ? other('canvas', 2.5) : other('floor', 1.5)]
}

/** No older build runs beside this one, so the figure is for whoever has that of another run. */
const asBefore = (verdict: Verdict): Verdict => ({ ...verdict, wanted: 'as before', outcome: 'not measured' })

const heap: Target = (findings, dataset) =>
  dataset.form === 'packed'
    ? [atMost({ target: 'Heap and buffers', at: dataset.label }, readingOf(findings, 'us', dataset, 'heap'), 250, 'MB')]
    : []

const FACTORS: readonly (readonly [MeasureKey, number])[] = [
  ['zoomP50', 2.5],
  ['zoomP95', 10],
  ['panP50', 2.5],
  ['filterOn', 10],
  ['filterOff', 10],
]
const visTimeline: Target = (findings, dataset) =>
  isShipped(dataset) || dataset.events < 1_000
    ? []
    : FACTORS.map(([key, factor]) =>
        fasterBy(
          { target: `${nameOf(key)}, vis-timeline ÷ ours`, at: dataset.label },
          readingOf(findings, 'us', dataset, key),
          readingOf(findings, 'vis', dataset, key),
          factor,
        ),
      )

/** In the order of the issue. */
const TARGETS: readonly Target[] = [
  steps,
  steadiness,
  elements,
  filter,
  search,
  firstDraw,
  longestTask,
  heap,
  visTimeline,
]

export const pageVerdicts = (findings: Findings): readonly Verdict[] =>
  TARGETS.flatMap(target => findings.datasets.flatMap(dataset => target(findings, dataset)))
