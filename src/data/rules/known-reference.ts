import type { Citation, DatasetFile } from '../../model/schema.ts'
import type { DatasetIndex, DateEntry } from '../dataset-index.ts'
import type { Finding, Rule } from '../rule.ts'

/** What a record refers to exists: sources, actors, kinds, and citations by their index. */
export const knownReference: Rule = {
  name: 'known-reference',
  level: 'error',
  *check(dataset, index) {
    for (const reference of references(dataset))
      if (!isKnown(reference, index))
        yield {
          where: reference.where,
          message: `no ${reference.to.join(' or ')} has the id "${reference.id}"`,
          hint: `add it under "${reference.to[0]}s" or fix the spelling`,
        }
    for (const entry of index.dates) yield* unknownCitations(entry)
  },
}

type Reference = { readonly where: string; readonly id: string; readonly to: readonly ('source' | 'actor' | 'kind')[] }

const isKnown = ({ id, to }: Reference, { sources, actors, kinds }: DatasetIndex) =>
  to.some(list => (list === 'kind' ? (kinds?.has(id) ?? true) : (list === 'source' ? sources : actors).has(id)))

function* references({ sources, actors, events }: DatasetFile): Generator<Reference> {
  for (const { id, authors = [], derivesFrom = [], published } of sources) {
    const where = `sources.${id}`
    for (const [i, { actor }] of authors.entries())
      yield { where: `${where}.authors[${i}].actor`, id: actor, to: ['actor'] }
    for (const [i, { source }] of derivesFrom.entries())
      if (source !== undefined) yield { where: `${where}.derivesFrom[${i}].source`, id: source, to: ['source'] }
    for (const [i, { source }] of (published?.completedBy ?? []).entries())
      yield { where: `${where}.published.completedBy[${i}].source`, id: source, to: ['source'] }
  }
  for (const { id, partOf } of actors)
    if (partOf !== undefined) yield { where: `actors.${id}.partOf`, id: partOf, to: ['actor'] }
  for (const { id, kind, actors, date, citations } of events) {
    const where = `events.${id}`
    if (kind !== undefined) yield { where: `${where}.kind`, id: kind, to: ['kind'] }
    for (const [i, entry] of actors.entries()) {
      if (typeof entry === 'string') yield { where: `${where}.actors[${i}]`, id: entry, to: ['actor'] }
      else yield { where: `${where}.actors[${i}].actor`, id: entry.actor, to: ['actor'] }
    }
    for (const [i, { source }] of (date.completedBy ?? []).entries())
      yield { where: `${where}.date.completedBy[${i}].source`, id: source, to: ['source'] }
    for (const [i, citation] of citations.entries()) yield* citationReferences(`${where}.citations[${i}]`, citation)
  }
}

/** `via` is an outlet or a document, so it may be an actor or a source. */
function* citationReferences(where: string, { source, speaker, via }: Citation): Generator<Reference> {
  yield { where: `${where}.source`, id: source, to: ['source'] }
  if (speaker !== undefined) yield { where: `${where}.speaker`, id: speaker, to: ['actor'] }
  if (via !== undefined) yield { where: `${where}.via`, id: via, to: ['actor', 'source'] }
}

function* unknownCitations({ where, date, citations }: DateEntry): Generator<Finding> {
  const cited = [{ where: `${where}.phrase.citation`, citation: date.phrase?.citation }]
  for (const [i, { citation }] of (date.competing ?? []).entries())
    cited.push({ where: `${where}.competing[${i}].citation`, citation })
  for (const { where, citation } of cited)
    if (citation !== undefined && citation >= citations.length)
      yield {
        where,
        message: `there is no citation ${citation}, as the record has ${citations.length}`,
        hint: 'citations count from 0; words on which a publication date rests stand under "completedBy"',
      }
}
