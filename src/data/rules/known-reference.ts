import type { EventRecord, SourceRecord } from '../../model/schema.ts'
import type { DatasetIndex, DateEntry } from '../dataset-index.ts'
import type { Finding, Rule } from '../rule.ts'

/** What a record refers to exists: sources, actors, kinds, and citations by their index. */
export const knownReference: Rule = {
  name: 'known-reference',
  level: 'error',
  *check({ sources, actors, events }, index) {
    for (const source of sources) yield* unknownAmong(referencesOfSource(source), index)
    for (const { id, partOf } of actors)
      if (partOf !== undefined)
        yield* unknownAmong([{ where: `actors.${id}.partOf`, id: partOf, to: ['actor'] }], index)
    for (const event of events) yield* unknownAmong(referencesOfEvent(event), index)
    for (const entry of index.dates) yield* unknownCitations(entry)
  },
}

type Reference = { readonly where: string; readonly id: string; readonly to: readonly ('source' | 'actor' | 'kind')[] }

const unknownAmong = (references: readonly Reference[], index: DatasetIndex): readonly Finding[] =>
  references
    .filter(reference => !isKnown(reference, index))
    .map(({ where, id, to }) => ({
      where,
      message: `no ${to.join(' or ')} has the id "${id}"`,
      hint: `add it under "${to[0]}s" or fix the spelling`,
    }))

const isKnown = ({ id, to }: Reference, { sources, actors, kinds }: DatasetIndex) =>
  to.some(list => (list === 'kind' ? (kinds?.has(id) ?? true) : (list === 'source' ? sources : actors).has(id)))

function referencesOfSource({ id, authors = [], derivesFrom = [], published }: SourceRecord): readonly Reference[] {
  const where = `sources.${id}`
  const found: Reference[] = []
  for (const [i, { actor }] of authors.entries())
    found.push({ where: `${where}.authors[${i}].actor`, id: actor, to: ['actor'] })
  for (const [i, { source }] of derivesFrom.entries())
    if (source !== undefined) found.push({ where: `${where}.derivesFrom[${i}].source`, id: source, to: ['source'] })
  for (const [i, { source }] of (published?.completedBy ?? []).entries())
    found.push({ where: `${where}.published.completedBy[${i}].source`, id: source, to: ['source'] })
  return found
}

function referencesOfEvent({ id, kind, actors, date, citations }: EventRecord): readonly Reference[] {
  const where = `events.${id}`
  const found: Reference[] = []
  if (kind !== undefined) found.push({ where: `${where}.kind`, id: kind, to: ['kind'] })
  for (const [i, entry] of actors.entries()) {
    if (typeof entry === 'string') found.push({ where: `${where}.actors[${i}]`, id: entry, to: ['actor'] })
    else found.push({ where: `${where}.actors[${i}].actor`, id: entry.actor, to: ['actor'] })
  }
  for (const [i, { source }] of (date.completedBy ?? []).entries())
    found.push({ where: `${where}.date.completedBy[${i}].source`, id: source, to: ['source'] })
  for (const [i, { source, speaker, via }] of citations.entries()) {
    const citation = `${where}.citations[${i}]`
    found.push({ where: `${citation}.source`, id: source, to: ['source'] })
    if (speaker !== undefined) found.push({ where: `${citation}.speaker`, id: speaker, to: ['actor'] })
    // An outlet or a document, so it may be an actor or a source.
    if (via !== undefined) found.push({ where: `${citation}.via`, id: via, to: ['actor', 'source'] })
  }
  return found
}

function* unknownCitations({ where, date, citations }: DateEntry): Generator<Finding> {
  const cited = [{ where: `${where}.phrase.citation`, citation: date.phrase?.citation }]
  for (const [i, { citation }] of (date.competing ?? []).entries())
    cited.push({ where: `${where}.competing[${i}].citation`, citation })
  for (const { where, citation } of cited)
    if (citation !== undefined && citation >= citations.length)
      yield {
        where,
        message: `no citation has the index ${citation}, as the record has ${citations.length}`,
        hint: 'citations count from 0; words on which a publication date rests stand under "completedBy"',
      }
}
