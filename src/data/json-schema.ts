import * as z from 'zod/mini'
import {
  actorSchema,
  citationSchema,
  datasetSchema,
  dateSchema,
  eventActorSchema,
  eventSchema,
  noteSchema,
  quoteSchema,
  sourceSchema,
} from '../model/schema.ts'

/** What an editor's completion shows beside each record. */
const TITLES = [
  [datasetSchema, 'Whence dataset', 'A chronology in which every event shows whence it is known.'],
  [sourceSchema, 'Source', 'A document with an author, a publisher and a publication date.'],
  [actorSchema, 'Actor', 'A person, organisation, state or group.'],
  [
    eventSchema,
    'Event',
    'Something that happened, was said, was planned or is alleged, at a time that can be bounded.',
  ],
  [eventActorSchema, 'Actor of an event', 'An actor’s id, or the id with the part that it plays.'],
  [dateSchema, 'Date', 'An EDTF date, the words it was read from, and how.'],
  [citationSchema, 'Citation', 'One excerpt of one source: who says it, and in whose voice.'],
  [quoteSchema, 'Quote', 'Verbatim words: W3C TextQuoteSelector with TextPositionSelector.'],
  [noteSchema, 'Note', 'An editor’s remark on an event.'],
] as const

/**
 * The JSON Schema (2020-12) of a dataset file, for editors and other programs; the build writes it out. It holds
 * the shape only: what relates one record to another is checked by `rules/`. It carries no `$id`, since the address
 * depends on where the page is served.
 */
export function datasetJsonSchema(): object {
  const metadata = z.registry<{ title: string; description: string }>()
  for (const [schema, title, description] of TITLES) metadata.add(schema, { title, description })
  return z.toJSONSchema(datasetSchema, { target: 'draft-2020-12', metadata })
}
