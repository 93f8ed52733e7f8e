import * as z from 'zod/mini'
import { err, ok, type Result } from '../../lib/result.ts'
import { VOICES } from '../../model/citations.ts'
import { EVIDENCE_TRAITS } from '../../model/evidence.ts'
import { declaredValues } from '../../model/facet-column.ts'
import type { Problem } from '../../model/problem.ts'
import { type DatasetFile, dateSchema } from '../../model/schema.ts'
import { STATUSES } from '../../model/status.ts'
import type { CollectionHead } from '../../model/timeline-event.ts'
import { check, errorsOf, HEAD_RULES } from '../check.ts'
import type { DatasetHead } from '../check-part.ts'
import { type DatasetIndex, indexDataset } from '../dataset-index.ts'
import { limitProblems } from '../limit-problems.ts'
import { parseJson } from '../parse-json.ts'
import { parseShape } from '../parse-shape.ts'
import { toHead } from '../to-collection.ts'
import { damaged, demand } from './damage.ts'
import { LAYOUT_VERSION, SET_COLUMNS, type SetColumn } from './layout.ts'

/** What the numbers of each facet stand for: as `makeFacetColumn` numbers them. */
export type FacetValues = Readonly<Record<SetColumn, readonly string[]>>

/** What the file's metadata holds, as JSON. */
export type PackedMetadata = {
  readonly version: number
  readonly head: DatasetHead
  readonly facets: FacetValues
}

export type PackedHead = {
  readonly record: DatasetHead
  readonly index: DatasetIndex
  readonly head: CollectionHead
  readonly facets: FacetValues
}

const values = z.array(z.string())
const metadataSchema = z.strictObject({
  version: z.number(),
  head: z.record(z.string(), z.unknown()),
  facets: z.strictObject({
    actor: values,
    source: values,
    kind: values,
    status: values,
    basis: values,
    voice: values,
    speaker: values,
    evidence: values,
    supporting: values,
  }),
})

/** Reads and checks the metadata: a dataset without events must pass as any other does. */
export function readHead(text: string): Result<PackedHead, readonly Problem[]> {
  const json = parseJson(text)
  if (!json.ok) return err(limitProblems(json.error))
  const parsed = z.safeParse(metadataSchema, json.value)
  if (!parsed.success) return damaged('its metadata has another form')
  const { version, head: unknownHead, facets } = parsed.data
  demand(version === LAYOUT_VERSION, `it is of version ${version}, and this Whence reads version ${LAYOUT_VERSION}`)
  const shape = parseShape({ ...unknownHead, events: [] })
  if (!shape.ok) return err(limitProblems(shape.error))
  const dataset = shape.value
  const index = indexDataset(dataset)
  const problems = limitProblems(check(dataset, index, errorsOf(HEAD_RULES)))
  if (problems.length > 0) return err(problems)
  const head = headOf(dataset, index)
  checkFacets(facets, head)
  return ok({ record: dataset, index, head, facets })
}

export const headOf = (record: Omit<DatasetFile, 'events'>, index: DatasetIndex): CollectionHead =>
  toHead(record, new Map((record.kinds ?? []).map(({ id, name }) => [id, name])), index)

/** A value of a facet is one that the head or the format knows, and stands once; declared ones come first. */
function checkFacets(facets: FacetValues, head: CollectionHead): void {
  for (const column of SET_COLUMNS) {
    const found = facets[column]
    const known = knownValues(column, head)
    demand(new Set(found).size === found.length, `the facet "${column}" has a value twice`)
    demand(
      found.every(value => known.has(value)),
      `the facet "${column}" has a value that the dataset does not know`,
    )
    const declared = [...declaredIn(column, head)]
    demand(
      declared.every((value, i) => found[i] === value),
      `the facet "${column}" is numbered otherwise than its dataset`,
    )
  }
}

/** Those that are numbered first, whether or not an event has them. */
export const declaredIn = (column: SetColumn, head: CollectionHead): Iterable<string> =>
  declaredValues(head, column === 'supporting' ? 'source' : column)

const BASES: readonly string[] = dateSchema.shape.basis.def.innerType.options

function knownValues(column: SetColumn, { actors, sources, kinds }: CollectionHead): ReadonlySet<string> {
  switch (column) {
    case 'actor':
    case 'speaker':
      return new Set(actors.keys())
    case 'source':
    case 'supporting':
      return new Set(sources.keys())
    case 'kind':
      return new Set(kinds.keys())
    case 'status':
      return new Set(STATUSES)
    case 'basis':
      return new Set(BASES)
    case 'voice':
      return new Set(VOICES)
    case 'evidence':
      return new Set(EVIDENCE_TRAITS)
  }
}
