import type { Collection } from '../model/collection.ts'
import { isKnownValue } from '../model/facet-column.ts'
import {
  type CombinedFacet,
  type Facet,
  type FacetChoice,
  isCombined,
  type Mode,
  NO_FILTERS,
} from '../model/filters.ts'
import { JOINS } from './address-parts.ts'
import { quoted } from './quoted.ts'
import { type Reading, readSingle, reportMissing } from './reading.ts'

const WITH_ARTICLE: Readonly<Record<Facet, string>> = {
  actor: 'an actor',
  source: 'a source',
  kind: 'a kind',
  status: 'a status',
  basis: 'a basis',
  voice: 'a voice',
  speaker: 'a speaker',
  evidence: 'a trait of evidence',
}

/** What the ids of a facet are of, where they are of records that can be withdrawn. */
const RECORDS: Partial<Record<Facet, 'actor' | 'source'>> = { actor: 'actor', speaker: 'actor', source: 'source' }

/** Of one facet, the values asked for and those excluded. */
export function readChoice(reading: Reading, facet: Facet): FacetChoice {
  const { parameters, collection, problems } = reading
  const record = RECORDS[facet]
  const asked = new Set<string>()
  const excluded = new Set<string>()
  for (const text of parameters.getAll(facet)) {
    const isExcluded = text.startsWith('-')
    const value = isExcluded ? text.slice(1) : text
    const names = `The address names ${WITH_ARTICLE[facet]} ${quoted(value)}`
    if (isKnownValue(collection, facet, value)) (isExcluded ? excluded : asked).add(value)
    else if (record && !isPresent(collection, record, value)) reportMissing(reading, record, value, names)
    else problems.push(`${names} that is not in this collection.`)
  }
  for (const value of excluded)
    if (asked.delete(value))
      problems.push(`The address both asks for and excludes the ${facet} ${quoted(value)}; it is excluded.`)
  const mode = isCombined(facet) ? readMode(reading, facet, asked.size > 0) : 'any'
  if (asked.size + excluded.size === 0) return NO_FILTERS.facets[facet]
  return { asked: [...asked], excluded: [...excluded], mode }
}

/** What is wrong with the values themselves has been said; of how to join none there is no more to say. */
function readMode(reading: Reading, facet: CombinedFacet, isAsked: boolean): Mode {
  const text = readSingle(reading, JOINS[facet])
  if (text !== undefined && text !== 'any' && text !== 'all')
    reading.problems.push(`The address joins the ${JOINS[facet]} by ${quoted(text)}; it can be any, all.`)
  else if (text === 'all' && !reading.parameters.has(facet))
    reading.problems.push(`The address asks for all of the ${JOINS[facet]} and names none.`)
  return text === 'all' && isAsked ? 'all' : 'any'
}

/** An actor may be there without being anybody's speaker. */
const isPresent = ({ actors, sources }: Collection, of: 'actor' | 'source', id: string) =>
  (of === 'actor' ? actors : sources).has(id)
