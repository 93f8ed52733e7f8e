import { ensure } from '../lib/assert.ts'
import { isSupporting } from './citations.ts'
import { createDisjointSets } from './disjoint-sets.ts'
import type { Citation } from './schema.ts'
import { lineagesOf } from './source-lineage.ts'
import { sourceName } from './source-name.ts'
import type { CollectionHead, SourceId, TimelineEvent } from './timeline-event.ts'

/** Two or more. */
type Tied = readonly [SourceId, ...SourceId[]]

/** Why some of an event's sources count once. */
export type Tie =
  /** They share an author, or all name the same outlet or document as their own source. */
  | { readonly kind: 'same-author' | 'same-outlet'; readonly name: string; readonly sources: Tied }
  /** They carry one text (reprints, translations), or the first draws on the second by its own account. */
  | { readonly kind: 'same-text' | 'draws-on'; readonly sources: Tied }

/** Sources that count once together, in the order of the citations; a source on its own has no ties. */
type IndependentGroup = { readonly sources: readonly SourceId[]; readonly ties: readonly Tie[] }

export type Independence = {
  /** Distinct sources that support the event. */
  readonly sources: number
  /** As many as there are groups. */
  readonly independent: number
  readonly groups: readonly IndependentGroup[]
}

/**
 * How many of the sources that support an event stand on their own. Those that contradict it are not counted.
 *
 * It errs on the side of dependence: one tie is enough, and a tie of a tie binds too. A source is tied to another
 * through `via` even if it also speaks of the event in its own voice. What the dataset does not record (that two
 * articles share an unnamed informant, say) cannot be seen here. For a view of some citations only, such as those known
 * on a day, pass `{ citations }`.
 */
export function independenceOf(
  { citations }: Pick<TimelineEvent, 'citations'>,
  collection: CollectionHead,
): Independence {
  const supporting = citations.filter(isSupporting)
  const sources = [...new Set(supporting.map(({ source }) => source))]
  if (sources.length < 2) return { sources: sources.length, independent: sources.length, groups: sources.map(alone) }
  const ties = tiesAmong(sources, supporting, collection)
  const bound = createDisjointSets<SourceId>()
  for (const tie of ties) for (const source of tie.sources) bound.join(tie.sources[0], source)

  const groups = new Map<SourceId, { sources: SourceId[]; ties: Tie[] }>()
  for (const source of sources) {
    const root = bound.rootOf(source)
    const group = groups.get(root)
    if (group) group.sources.push(source)
    else groups.set(root, { sources: [source], ties: [] })
  }
  for (const tie of ties) groups.get(bound.rootOf(tie.sources[0]))?.ties.push(tie)
  return { sources: sources.length, independent: groups.size, groups: [...groups.values()] }
}

const alone = (source: SourceId): IndependentGroup => ({ sources: [source], ties: [] })

function tiesAmong(sources: readonly SourceId[], supporting: readonly Citation[], collection: CollectionHead): Tie[] {
  const lineages = lineagesOf(collection)
  const lineageOf = (id: SourceId) => ensure(lineages.get(id), `source ${id}`)
  const viasOf = (id: SourceId) =>
    new Set(supporting.flatMap(({ source, via }) => (source === id && via !== undefined ? [via] : [])))
  const leansOn = (one: SourceId, other: SourceId) => {
    const { text, outlets } = lineageOf(other)
    if (lineageOf(one).text === text) return false
    const isNamed = [...viasOf(one)].some(via => outlets.has(via) || lineages.get(via)?.text === text)
    return isNamed || lineageOf(one).drawsOn.has(text)
  }

  const ties: Tie[] = []
  for (const [key, tied] of sharing(sources, id => lineageOf(id).authors.keys()))
    ties.push({ kind: 'same-author', name: lineageOf(tied[0]).authors.get(key) ?? key, sources: tied })
  for (const [, tied] of sharing(sources, id => [lineageOf(id).text])) ties.push({ kind: 'same-text', sources: tied })
  for (const [via, tied] of sharing(sources, viasOf))
    ties.push({ kind: 'same-outlet', name: outletName(via, collection), sources: tied })
  for (const [i, one] of sources.entries())
    for (const other of sources.slice(i + 1)) {
      if (leansOn(one, other)) ties.push({ kind: 'draws-on', sources: [one, other] })
      else if (leansOn(other, one)) ties.push({ kind: 'draws-on', sources: [other, one] })
    }
  return ties
}

/** The keys that two or more sources have, each with those sources. */
function sharing(
  sources: readonly SourceId[],
  keysOf: (source: SourceId) => Iterable<string>,
): readonly (readonly [key: string, tied: Tied])[] {
  const holders = new Map<string, [SourceId, ...SourceId[]]>()
  for (const source of sources)
    for (const key of keysOf(source)) {
      const known = holders.get(key)
      if (known) known.push(source)
      else holders.set(key, [source])
    }
  return [...holders].filter(([, tied]) => tied.length > 1)
}

/** `via` is an actor or a source. */
const outletName = (via: string, collection: CollectionHead): string =>
  collection.actors.get(via)?.name ?? sourceName(collection, via)
