/**
 * The one definition of a Whence dataset. The TypeScript types (below) and the JSON Schema
 * (`vite.config.ts` writes it to `dataset.schema.json` in the build) both come from here.
 *
 * Required is what no event can be shown without; the rest may be left out by small datasets.
 * `test/data/events.test.ts` holds the shipped collection to the full form.
 *
 * Unknown keys are errors: a misspelt `refrences` must not lose a reference in silence.
 */
import * as z from 'zod/mini'
import { STATUSES } from './status.ts'

/** Bounds that keep a hostile file from filling the memory; far above what an editor would write. */
const MAX_TEXT = 2_000
const MAX_TITLE = 90
const MAX_QUOTE = 400
const MAX_CONTEXT = 200
const MAX_LOCATOR = 60
export const MAX_LIST = 200
/** Lower case words joined by hyphens. Ids never change, and are not made from headlines. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

const text = z.string().check(z.minLength(1), z.maxLength(MAX_TEXT))
const line = z.string().check(z.minLength(1), z.maxLength(300))
const id = z.string().check(z.regex(ID, 'an id is lower-case words joined by hyphens'), z.maxLength(80))
/** Only http(s): a link is the one thing of a dataset that the page lets a reader follow. */
const url = z
  .string()
  .check(z.regex(/^https?:\/\/[^\s<>"]+$/, 'a link starts with http:// or https://'), z.maxLength(MAX_TEXT))
const edtf = z.string().check(z.minLength(1), z.maxLength(120))
const list = <T extends z.core.SomeType>(item: T) => z.array(item).check(z.maxLength(MAX_LIST))
const optional = z.optional

/** W3C TextQuoteSelector with a TextPositionSelector; offsets count UTF-16 code units of the source text. */
export const quoteSchema = z.strictObject({
  exact: z.string().check(z.minLength(1), z.maxLength(MAX_QUOTE)),
  prefix: optional(z.string().check(z.maxLength(MAX_CONTEXT))),
  suffix: optional(z.string().check(z.maxLength(MAX_CONTEXT))),
  position: optional(z.strictObject({ start: z.int().check(z.nonnegative()), end: z.int().check(z.positive()) })),
})

/** Words of a source, and where they stand in it. */
const quoted = {
  source: id,
  quote: quoteSchema,
  /** Where a person looks them up, as it is to be printed: `p. 2`, `31:17`, `¶ 14`, `fol. 3v`, `00:14:20`. */
  locator: optional(z.string().check(z.minLength(1), z.maxLength(MAX_LOCATOR))),
}

/** What a competing date rests on: the words of one of the event's citations, or pages elsewhere. */
const competingDateSchema = z.strictObject({
  edtf,
  /** Index into the event's citations. */
  citation: optional(z.int().check(z.nonnegative())),
  references: optional(list(url)),
  /** Who gives this date and why it is, or is not, the one chosen. */
  reasoning: text,
  chosen: optional(z.boolean()),
})

export const dateSchema = z.strictObject({
  edtf,
  /** The verbatim words that the date was read from, inside the quote (or its context) of that citation. */
  phrase: optional(z.strictObject({ citation: z.int().check(z.nonnegative()), exact: line })),
  /** stated: the words give it. derived: completed from other words of the same source. external: from elsewhere. */
  basis: optional(z.enum(['stated', 'derived', 'external'])),
  /** The other words of the same source that complete a derived date. */
  completedBy: optional(list(z.strictObject(quoted))),
  references: optional(list(url)),
  reasoning: optional(text),
  competing: optional(list(competingDateSchema)),
})

export const citationSchema = z.strictObject({
  ...quoted,
  /** An actor's id: who says it. Left out where the voice is an author whose name is not known. */
  speaker: optional(id),
  /** author: the author's own words. quotation: someone's direct speech. reported: someone's words retold. */
  voice: optional(z.enum(['author', 'quotation', 'reported'])),
  /** The outlet or document that the source itself names as its own source ("according to Bloomberg"). */
  via: optional(id),
  /** foretells: announces or expects it, and so supports no more than that it was to come. */
  stance: optional(z.enum(['supports', 'foretells', 'contradicts'])),
})

export const NOTE_TYPES = ['discrepancy', 'correction', 'context'] as const

export const noteSchema = z.strictObject({
  type: z.enum(NOTE_TYPES),
  text,
  references: optional(list(url)),
})

export const PARTS = ['agent', 'speaker', 'participant', 'addressee', 'target', 'host', 'subject'] as const

export const eventActorSchema = z.union([
  id,
  z.strictObject({
    actor: id,
    /** The part it plays in the event. */
    part: optional(z.enum(PARTS)),
  }),
])

export const eventSchema = z.strictObject({
  id,
  title: z.string().check(z.minLength(1), z.maxLength(MAX_TITLE)),
  summary: optional(text),
  kind: optional(id),
  status: z.enum(STATUSES),
  /** 1 (detail) to 5 (landmark): which labels are drawn first. */
  importance: optional(z.int().check(z.minimum(1), z.maximum(5))),
  actors: list(eventActorSchema),
  date: dateSchema,
  citations: list(citationSchema),
  notes: optional(list(noteSchema)),
})

export const actorSchema = z.strictObject({
  id,
  name: line,
  type: optional(z.enum(['state', 'organisation', 'person', 'group'])),
  /** Other names and spellings, as the sources print them. */
  aliases: optional(list(line)),
  /** What the actor was, and when (an EDTF date or interval, where known). */
  roles: optional(list(z.strictObject({ role: line, time: optional(edtf) }))),
  partOf: optional(id),
})

/** The part of CSL-JSON (citationstyles.org) that documents of this kind use. Dates live in `published`. */
const cslSchema = z.strictObject({
  type: z.enum([
    'article',
    'article-newspaper',
    'article-magazine',
    'article-journal',
    'webpage',
    'post-weblog',
    'post',
    'report',
    'book',
    'chapter',
    'thesis',
    'broadcast',
    'document',
    'manuscript',
    'map',
    'graphic',
    // What CSL calls audio recordings of every kind.
    'song',
    'motion_picture',
    'interview',
    'speech',
    'hearing',
    'personal_communication',
    'legal_case',
    'legislation',
    'treaty',
  ]),
  title: optional(line),
  author: optional(
    list(z.union([z.strictObject({ family: line, given: optional(line) }), z.strictObject({ literal: line })])),
  ),
  'container-title': optional(line),
  publisher: optional(line),
  URL: optional(url),
  language: optional(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language is a BCP 47 tag'))),
  genre: optional(line),
})

export const sourceSchema = z.strictObject({
  id,
  csl: optional(cslSchema),
  /** A few words for narrow places, such as "Kara, JNS". */
  shortName: optional(line),
  /** The author as an actor, and the role that the document itself states. */
  authors: optional(list(z.strictObject({ actor: id, role: optional(line) }))),
  published: optional(dateSchema),
  /** What it reprints or draws on. */
  derivesFrom: optional(
    list(
      z.strictObject({
        relation: z.enum(['reprint', 'translation', 'draws-on']),
        name: line,
        source: optional(id),
        url: optional(url),
        note: optional(text),
      }),
    ),
  ),
  /** A copy kept elsewhere, for when the address leads nowhere any more, or to other words; and when it was taken. */
  archived: optional(z.strictObject({ url, date: optional(edtf) })),
  /** What is not known of the document, in words: a missing title is said, not invented. */
  unknown: optional(list(z.strictObject({ field: line, note: text }))),
  note: optional(text),
  /** Of the text that quotes were taken from: length in UTF-16 code units, SHA-256 of its UTF-8 bytes. */
  text: optional(
    z.strictObject({ sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)), length: z.int().check(z.positive()) }),
  ),
})

/**
 * A record that was taken out: its id stays spoken for, so that a link to it can say what became of it. The id is that of
 * no other record, ever.
 */
const withdrawnSchema = z.strictObject({
  type: z.enum(['event', 'source', 'actor']),
  id,
  /** What it was called. */
  title: line,
  /** The day, or as much of it as is known: an EDTF date. */
  date: edtf,
  /** Why, in a sentence for the reader of an old link. */
  reason: text,
  /** The record that took its place: where two were merged, the one that is left. */
  replacedBy: optional(id),
})

export const datasetSchema = z.strictObject({
  $schema: optional(z.string().check(z.maxLength(MAX_TEXT))),
  title: optional(line),
  description: optional(text),
  language: optional(z.string().check(z.maxLength(35))),
  /** The day of the last edit, an EDTF date. */
  updated: optional(edtf),
  kinds: optional(list(z.strictObject({ id, name: line }))),
  sources: z.array(sourceSchema).check(z.maxLength(10_000)),
  actors: z.array(actorSchema).check(z.maxLength(10_000)),
  events: z.array(eventSchema).check(z.maxLength(1_000_000)),
  withdrawn: optional(z.array(withdrawnSchema).check(z.maxLength(10_000))),
})

export type DatasetFile = z.infer<typeof datasetSchema>
export type SourceRecord = z.infer<typeof sourceSchema>
export type ActorRecord = z.infer<typeof actorSchema>
export type Withdrawn = z.infer<typeof withdrawnSchema>
export type EventRecord = z.infer<typeof eventSchema>
export type DateRecord = z.infer<typeof dateSchema>
export type CompetingDate = z.infer<typeof competingDateSchema>
export type Citation = z.infer<typeof citationSchema>
export type Quote = z.infer<typeof quoteSchema>
export type Note = z.infer<typeof noteSchema>
type EventActor = z.infer<typeof eventActorSchema>
export type Basis = NonNullable<DateRecord['basis']>
export type Stance = NonNullable<Citation['stance']>
export type Voice = NonNullable<Citation['voice']>
export type Part = NonNullable<Exclude<EventActor, string>['part']>
