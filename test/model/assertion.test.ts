import { describe, expect, it } from 'vitest'
import { assertionOf } from '../../src/model/assertion.ts'
import { assertionInWords } from '../../src/model/assertion-words.ts'
import type { Part } from '../../src/model/schema.ts'
import { makeCollection, makeEvent, type TerseCitation } from '../support/make-event.ts'

const collection = makeCollection([], {
  actors: [
    { id: 'iran', name: 'Iran' },
    { id: 'irgc', partOf: 'iran' },
    { id: 'army', partOf: 'iran' },
    { id: 'salami', name: 'Hossein Salami', partOf: 'irgc' },
    { id: 'israel', name: 'Israel' },
    { id: 'kara', name: 'Ayoob Kara' },
    { id: 'avraham', name: 'Rachel Avraham' },
    { id: 'kedar', name: 'Mordechai Kedar' },
    { id: 'memri', name: 'MEMRI' },
  ],
  sources: [
    { id: 'kara-2022', authors: [{ actor: 'kara' }] },
    { id: 'kara-2023', authors: [{ actor: 'kara' }] },
    { id: 'avraham-2021', authors: [{ actor: 'avraham' }] },
    { id: 'unsigned' },
    { id: 'also-unsigned' },
  ],
})

type Role = readonly [actor: string, part?: Part]
const event = (roles: readonly Role[], ...citations: TerseCitation[]) =>
  makeEvent({ id: 'e', actors: roles.map(([actor, part]) => ({ actor, part })), citations })
const kindOf = (roles: readonly Role[], ...citations: TerseCitation[]) =>
  assertionOf(event(roles, ...citations), collection).kind
const words = (roles: readonly Role[], ...citations: TerseCitation[]) =>
  assertionInWords(assertionOf(event(roles, ...citations), collection), collection)

const IRAN_ACTS: readonly Role[] = [['iran', 'agent']]
const kara: TerseCitation = { source: 'kara-2022', voice: 'author', speaker: 'kara' }
const avraham: TerseCitation = { source: 'avraham-2021', voice: 'author', speaker: 'avraham' }
const quoted = (speaker: string): TerseCitation => ({ source: 'kara-2022', voice: 'quotation', speaker })
const retold = (speaker: string): TerseCitation => ({ source: 'kara-2022', voice: 'reported', speaker })

it('a source that names no author is not said to have one who asserts it', () => {
  expect(kindOf(IRAN_ACTS, { source: 'unsigned', voice: 'author' })).toBe('author-only')
  expect(words(IRAN_ACTS, { source: 'unsigned', voice: 'author' })).toBe(
    'asserted only by a source that names no author',
  )
})

describe('asserted only by the author', () => {
  it.each<[string, TerseCitation[]]>([
    ['in the author’s own voice', [kara]],
    ['twice in one document', [kara, kara]],
    ['in two documents, which count once', [kara, { ...kara, source: 'kara-2023' }]],
    ['where neither voice nor speaker is recorded', [{ source: 'kara-2022' }]],
    ['where the speaker is the author and no voice is recorded', [{ source: 'kara-2022', speaker: 'kara' }]],
    ['where a speaker is recorded, and no author', [{ source: 'unsigned', voice: 'author', speaker: 'kara' }]],
    ['while another contradicts', [kara, { ...avraham, stance: 'contradicts' }]],
  ])('%s', (_, citations) => {
    expect(kindOf(IRAN_ACTS, ...citations)).toBe('author-only')
    expect(words(IRAN_ACTS, ...citations)).toBe('asserted only by the author')
  })

  it('who may be a party: then that is said', () => {
    expect(words([['kara', 'participant']], kara)).toBe('asserted only by the author, a party to it')
  })

  it('is not so where another document quotes the author', () => {
    const quotedElsewhere: TerseCitation = { source: 'avraham-2021', voice: 'quotation', speaker: 'kara' }
    expect(words(IRAN_ACTS, kara, quotedElsewhere)).toBe('attributed to Ayoob Kara')
  })
})

describe('asserted by a party to it', () => {
  it.each([
    ['the agent', [['iran', 'agent']], 'iran'],
    ['the target', [['iran', 'target']], 'iran'],
    ['a participant', [['iran', 'participant']], 'iran'],
    ['a part of the agent', [['iran', 'agent']], 'salami'],
    ['the whole of the agent', [['salami', 'agent']], 'iran'],
  ] as const)('%s', (_, roles, speaker) => {
    expect(kindOf(roles, quoted(speaker))).toBe('party')
    expect(words(roles, retold(speaker))).toBe('asserted by a party to it')
  })

  it.each([
    ['its subject', [['iran', 'subject']], 'iran'],
    ['an actor whose part is not recorded', [['iran']], 'iran'],
    ['another part of the same whole', [['army', 'agent']], 'irgc'],
    ['its speaker, whose words are the event', [['salami', 'speaker']], 'salami'],
    [
      'its speaker, though the whole behind the speaker acts',
      [
        ['salami', 'speaker'],
        ['iran', 'agent'],
      ],
      'salami',
    ],
  ] as const)('is not said of %s', (_, roles, speaker) => {
    expect(kindOf(roles, quoted(speaker))).toBe('attributed')
  })

  it('names the author beside the party', () => {
    expect(kindOf(IRAN_ACTS, kara, quoted('salami'))).toBe('several')
    expect(words(IRAN_ACTS, kara, quoted('salami'))).toBe('asserted by the author and by a party to it')
  })

  it('counts parties', () => {
    const both: readonly Role[] = [
      ['iran', 'participant'],
      ['israel', 'participant'],
    ]
    expect(kindOf(both, quoted('iran'), quoted('israel'))).toBe('party')
    expect(words(both, quoted('iran'), quoted('israel'))).toBe('asserted by 2 parties to it')
  })
})

describe('attributed', () => {
  it('to the one who is quoted or retold, however often', () => {
    expect(words([], quoted('kedar'), retold('kedar'))).toBe('attributed to Mordechai Kedar')
  })

  it('to the outlet, where the author retells it in words of the document', () => {
    expect(words([], { ...kara, via: 'memri' })).toBe('attributed to MEMRI')
    expect(words([], { source: 'kara-2022', voice: 'reported', via: 'memri' })).toBe('attributed to MEMRI')
  })

  it('to the author of the document that another author retells', () => {
    expect(words([], { ...kara, via: 'avraham-2021' })).toBe('attributed to Rachel Avraham')
  })

  it('to the speaker and not the outlet, where the outlet is only the way the words came', () => {
    expect(words([], { ...quoted('salami'), via: 'memri' })).toBe('attributed to Hossein Salami')
  })

  it('to whoever speaks in the document’s voice beside the author, where that names an outlet', () => {
    expect(words([], { source: 'kara-2022', voice: 'author', speaker: 'kedar', via: 'memri' })).toBe(
      'attributed to Mordechai Kedar',
    )
  })

  it('to whoever speaks in the document’s voice and has not written it, such as its publisher', () => {
    const caption: TerseCitation = { source: 'kara-2022', voice: 'author', speaker: 'memri' }
    expect(words(IRAN_ACTS, caption)).toBe('attributed to MEMRI')
    expect(words(IRAN_ACTS, kara, caption)).toBe('asserted by the author and by MEMRI')
  })

  it('to someone not named', () => {
    expect(words([], { source: 'unsigned', voice: 'quotation' })).toBe('attributed to someone not named')
  })
})

describe('asserted by several', () => {
  it('authors who are independent', () => {
    expect(kindOf(IRAN_ACTS, kara, avraham)).toBe('several')
    expect(words(IRAN_ACTS, kara, avraham)).toBe('asserted by 2 authors')
  })

  it('an author and the one quoted', () => {
    expect(words(IRAN_ACTS, kara, quoted('kedar'))).toBe('asserted by the author and by Mordechai Kedar')
  })

  it('documents of which no author is known, who may be one', () => {
    expect(words([], { source: 'unsigned' }, { source: 'also-unsigned' })).toBe('asserted by 2 unsigned sources')
  })

  it('counted where there are many', () => {
    expect(words(IRAN_ACTS, kara, quoted('kedar'), quoted('avraham'), quoted('memri'), quoted('iran'))).toBe(
      'asserted by the author, by 3 others and by a party to it',
    )
  })
})

it('is asserted by no source that only contradicts', () => {
  expect(kindOf([], { ...kara, stance: 'contradicts' })).toBe('nobody')
  expect(words([], { ...kara, stance: 'contradicts' })).toBe('asserted by no source')
})
