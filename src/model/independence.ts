import { ensure } from '../lib/assert.ts'
import { isOwnVoice, isSupporting, speakersOf } from './citations.ts'
import { createDisjointSets } from './disjoint-sets.ts'
import type { Citation } from './schema.ts'
import { isSigned, lineagesOf } from './source-lineage.ts'
import { sourceName } from './source-name.ts'
import type { ActorId, CollectionHead, SourceId, TimelineEvent } from './timeline-event.ts'

/** An event with its citations, or with some of them. */
type Cited = Pick<TimelineEvent, 'actors' | 'citations'>

/** Two or more. */
type Tied = readonly [SourceId, ...SourceId[]]

/** Why some of an event's sources count once. */
export type Tie =
  /** They share an author, or all name the same outlet or document as their own source. */
  | { readonly kind: 'same-author' | 'same-outlet'; readonly name: string; readonly sources: Tied }
  /** All that they have of it is the word of one person, who is not the event itself speaking. */
  | { readonly kind: 'same-speaker'; readonly name: string; readonly sources: Tied }
  /** They carry one text (reprints, translations), or the first draws on the second by its own account. */
  | { readonly kind: 'same-text' | 'draws-on'; readonly sources: Tied }

/** Sources that count once together, in the order of the citations; a source on its own has no ties. */
type IndependentGroup = {
  readonly sources: readonly SourceId[]
  readonly ties: readonly Tie[]
  /** Whether an author of any of them is known; if none is, they may be of any author, also of the others'. */
  readonly isSigned: boolean
}

export type Independence = {
  /** Distinct sources that support the event. */
  readonly sources: number
  /** How many are independent at least: groups with an author who is known, or one where there is none. */
  readonly independent: number
  /** As many as there are groups. More than `independent` where the authors of some groups are not known. */
  readonly atMost: number
  readonly groups: readonly IndependentGroup[]
}

/**
 * How many of the sources that support an event stand on their own. Those that contradict it are not counted.
 *
 * It errs on the side of dependence: one tie is enough, and a tie of a tie binds too. A source is tied to another
 * through `via` even if it also speaks of the event in its own voice; through a speaker only if it has no other voice for it,
 * and not where the words are the event. What the dataset does not record (that two
 * articles share an unnamed informant, say) cannot be seen here. For a view of some citations only, such as those known
 * on a day, pass those.
 */
export function independenceOf({ actors, citations }: Cited, collection: CollectionHead): Independence {
  const supporting = citations.filter(isSupporting)
  const sources = [...new Set(supporting.map(({ source }) => source))]
  const speaking = new Set(actors.flatMap(({ actor, part }) => (part === 'speaker' ? [actor] : [])))
  const ties = sources.length < 2 ? [] : tiesAmong(sources, supporting, speaking, collection)
  const isInNamedVoice = (cited: Citation, source: SourceId) =>
    cited.source === source && cited.speaker !== undefined && isOwnVoice(cited, collection.sources)
  const bound = createDisjointSets<SourceId>()
  for (const tie of ties) for (const source of tie.sources) bound.join(tie.sources[0], source)

  const groups = new Map<SourceId, { sources: SourceId[]; ties: Tie[]; isSigned: boolean }>()
  for (const source of sources) {
    const root = bound.rootOf(source)
    const group = groups.get(root) ?? { sources: [], ties: [], isSigned: false }
    groups.set(root, group)
    group.sources.push(source)
    group.isSigned ||= isSigned(source, collection) || supporting.some(cited => isInNamedVoice(cited, source))
  }
  for (const tie of ties) groups.get(bound.rootOf(tie.sources[0]))?.ties.push(tie)
  const all = [...groups.values()]
  const signed = all.filter(group => group.isSigned).length
  return {
    sources: sources.length,
    independent: Math.min(all.length, Math.max(1, signed)),
    atMost: all.length,
    groups: all,
  }
}

/** `speaking` are those whose words the event is: to hand them on is to witness it. */
function tiesAmong(
  sources: readonly SourceId[],
  supporting: readonly Citation[],
  speaking: ReadonlySet<ActorId>,
  collection: CollectionHead,
): Tie[] {
  const lineages = lineagesOf(collection)
  const lineageOf = (id: SourceId) => ensure(lineages.get(id), `source ${id}`)
  const viasOf = (id: SourceId) =>
    new Set(supporting.flatMap(({ source, via }) => (source === id && via !== undefined ? [via] : [])))
  /** Everyone whose words it has of the event, an unnamed one too. */
  const voicesOf = (id: SourceId) =>
    new Set(supporting.flatMap(cited => (cited.source === id ? [speakersOf(cited, collection.sources).join()] : [])))
  const onlySpeakerOf = (id: SourceId): readonly ActorId[] => {
    const [speaker = '', ...others] = voicesOf(id)
    return others.length === 0 && collection.actors.has(speaker) && !speaking.has(speaker) ? [speaker] : []
  }
  const leansOn = (one: SourceId, other: SourceId) => {
    const { text, outlets } = lineageOf(other)
    if (lineageOf(one).text === text) return false
    const isNamed = [...viasOf(one)].some(via => outlets.has(via) || lineages.get(via)?.text === text)
    return isNamed || lineageOf(one).drawsOn.has(text)
  }

  const ties: Tie[] = []
  for (const [key, tied] of sharing(sources, id => lineageOf(id).authors.keys()))
    ties.push({ kind: 'same-author', name: lineageOf(tied[0]).authors.get(key) ?? key, sources: tied })
  for (const [speaker, tied] of sharing(sources, onlySpeakerOf))
    if (!ties.some(({ sources: bound }) => tied.every(source => bound.includes(source))))
      ties.push({ kind: 'same-speaker', name: collection.actors.get(speaker)?.name ?? speaker, sources: tied })
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
export function sharing(
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
