import { ensure } from '../../lib/assert.ts'
import { breathe } from '../../lib/breathe.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { EventLabel } from '../../model/collection.ts'
import { emptyColumns, setRow } from '../../model/event-columns.ts'
import { FACET_KEYS, type FacetColumn, type FacetColumns, facetBuilder } from '../../model/facet-column.ts'
import type { Problem } from '../../model/problem.ts'
import type { EventRecord } from '../../model/schema.ts'
import { titlesSearched } from '../../model/search/build-index.ts'
import { textsOf } from '../../model/search/event-texts.ts'
import { byTime } from '../../model/time-order.ts'
import type { TimelineEvent } from '../../model/timeline-event.ts'
import { check, errorsOf, HEAD_RULES, RULES } from '../check.ts'
import { checkedEvents, type DatasetHead } from '../check-part.ts'
import { type DatasetIndex, dateReader, indexDataset } from '../dataset-index.ts'
import { watchKeys } from '../doubled-keys.ts'
import { limitProblems } from '../limit-problems.ts'
import type { Progress } from '../packed/read-groups.ts'
import { jsonProblems } from '../parse-json.ts'
import { parseShape } from '../parse-shape.ts'
import { createProblemList, type ProblemList } from '../problem-list.ts'
import { readAndCheck } from '../read-dataset.ts'
import { order } from '../rules/order.ts'
import { kindNames, toEvents, toHead } from '../to-collection.ts'
import { problemsAcross } from './across-events.ts'
import type { HeldDataset, WholeDataset } from './held-dataset.ts'
import { type Glance, glanceAt } from './record-glance.ts'
import type { Aside } from './stand-aside.ts'

/**
 * A file up to this size is checked before anything of it is shown, and given to the page whole. A larger one is shown
 * at once by its dates, and checked while it is read: waiting for the check would take several times as long.
 */
const CHECKED_FIRST = 4 * 1024 * 1024

/** Of more events than these the titles alone are searched: an index of all their words would take hundreds of megabytes. */
const MOST_IN_FULL = 25_000

/** Events checked in one go, between which questions are answered. */
const PART = 400

type Problems = readonly Problem[]

export function openJson(text: string): Result<HeldDataset | WholeDataset, Problems> {
  if (text.length <= CHECKED_FIRST) return readWhole(text)
  const value = parseQuickly(text)
  const records = value?.events
  if (!value || !Array.isArray(records)) return refused(text)
  const shape = parseShape({ ...value, events: [] })
  if (!shape.ok) return err(limitProblems(shape.error))
  const { events: _, ...head } = shape.value
  const index = indexDataset(shape.value)
  const found = limitProblems(check(shape.value, index, errorsOf(HEAD_RULES)))
  if (found.length > 0) return err(found)

  const readDate = dateReader()
  const glances: Glance[] = []
  for (const [position, record] of records.entries()) {
    const glance = glanceAt(record, position, readDate)
    if (!glance) return refused(text)
    glances.push(glance)
  }
  if (glances.some((glance, i) => i > 0 && byTime(ensure(glances[i - 1], 'glance'), glance) > 0)) glances.sort(byTime)
  return ok(heldDataset(text, head, index, records, glances))
}

/** Checked before anything of it is shown, and given to the page whole. */
export function readWhole(text: string): Result<WholeDataset, Problems> {
  const { problems, shaped } = readAndCheck(text, errorsOf(RULES))
  if (!shaped || problems.length > 0) return err(problems)
  const { dataset, index } = shaped
  return ok({
    head: toHead(dataset, kindNames(dataset), index),
    whole: toEvents(dataset.events, index),
    remarks: () => limitProblems(check(dataset, index, REMARKS)),
  })
}

/** In which order records stand matters to whoever compares two versions: `npm run check` speaks of it. */
const REMARKS = RULES.filter(({ name, level }) => level === 'warning' && name !== order.name)

/** Whatever is wrong with it, the whole reading says what and where. */
function refused(text: string): Result<never, Problems> {
  const { problems } = readAndCheck(text, errorsOf(RULES))
  return err(problems.length > 0 ? problems : [UNLIKE])
}

const UNLIKE: Problem = {
  rule: 'shape',
  level: 'error',
  where: 'file',
  message: 'the file could not be read as a dataset',
}

/** As `JSON.parse` does. What is wrong with a text that it refuses is for `refused` to say. */
function parseQuickly(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function heldDataset(
  text: string,
  head: DatasetHead,
  index: DatasetIndex,
  records: readonly unknown[],
  glances: readonly Glance[],
): HeldDataset {
  const kinds = kindNames({ kinds: head.kinds, events: glances })
  const collectionHead = toHead(head, kinds, index)
  const recordsOf = (from: number, to: number) => glances.slice(from, to).map(({ position }) => records[position])
  /** The events of records, held to the shape and to all that one event can show; none if there are problems. */
  const read = (part: readonly unknown[], problems: ProblemList): readonly TimelineEvent[] => {
    const shape = parseShape({ sources: [], actors: [], events: part })
    if (shape.ok) return checkedEvents(head, index, shape.value.events, problems)
    problems.add(shape.error)
    return []
  }
  /** Kept until it is known that no key stands twice in it, or where. */
  let unchecked: string | undefined = text
  let rows: ReadonlyMap<string, number> | undefined
  /** Looks at every event once, and only then is it known that all are as they should be. */
  const gather = async (progress: Progress, goOn: Aside['goOn']): Promise<Result<FacetColumns, Problems>> => {
    const builders = FACET_KEYS.map(key => [key, facetBuilder(collectionHead, key)] as const)
    const problems = createProblemList()
    const source = ensure(unchecked, 'the text of the dataset')
    unchecked = undefined
    const keys = watchKeys(source)
    keys.see({ ...head, events: [] })
    problems.add(problemsAcross(head, index, glances))
    for (let from = 0; from < glances.length; from += PART) {
      const part = recordsOf(from, from + PART)
      for (const event of read(part, problems)) for (const [, { add }] of builders) add(event)
      keys.see(part)
      keys.readOn()
      progress(from / glances.length)
      await goOn()
    }
    while (keys.readOn()) await goOn()
    const faults = keys.surelyNoneTwice() ? [] : limitProblems(jsonProblems(source))
    if (faults.length > 0) return err(faults)
    if (problems.hasErrors()) return err(problems.listed())
    const facets = builders.map(([key, { finish }]): [string, FacetColumn] => [key, finish()])
    return ok(Object.fromEntries(facets) as FacetColumns)
  }
  let gathered: ReturnType<typeof gather> | undefined
  return {
    head: collectionHead,
    pending: 'check',
    async columns(progress) {
      const columns = emptyColumns(glances.length)
      glances.forEach((glance, row) => {
        setRow(columns, row, glance)
      })
      progress(1)
      return ok(columns)
    },
    facets(progress, goOn) {
      gathered ??= gather(progress, goOn)
      return gathered
    },
    async events(from, to) {
      const problems = createProblemList()
      const events = read(recordsOf(from, to), problems)
      return problems.hasErrors() ? err(problems.listed()) : ok(events)
    },
    labels: async rows => ok(rows.map(row => labelOf(ensure(glances[row], 'glance')))),
    async searched() {
      if (glances.length > MOST_IN_FULL) return ok(titlesSearched(glances.map(({ title }) => title)))
      gathered ??= gather(() => {}, breathe)
      const checked = await gathered
      if (!checked.ok) return checked
      const textsAt = (row: number) => {
        // Each record was held to the shape by the check, which is over.
        const event = records[ensure(glances[row], 'glance').position] as EventRecord
        return textsOf(event, collectionHead)
      }
      return ok({ length: glances.length, covers: 'everything', textsAt })
    },
    async rowOf(id) {
      rows ??= new Map(glances.map((glance, row) => [glance.id, row]))
      return rows.get(id)
    },
  }
}

const labelOf = ({ id, title }: Glance): EventLabel => ({ id, title })
