import { describe, expect, it } from 'vitest'
import { sourceSchema } from '../../src/model/schema.ts'
import { sourceTypeOf, sourceWordOf } from '../../src/model/source-words.ts'

describe('a plain word for a document', () => {
  it.each([
    ['Letter', { type: 'personal_communication', genre: 'letter' }],
    ['email', { type: 'personal_communication', genre: 'e-mail' }],
    ['contract', { type: 'document', genre: 'contract' }],
    ['minutes', { type: 'document', genre: 'minutes' }],
    ['Deposition ', { type: 'hearing', genre: 'deposition' }],
    ['photo', { type: 'graphic', genre: 'photograph' }],
    ['recording', { type: 'song', genre: 'recording' }],
    ['newspaper article', { type: 'article-newspaper' }],
    ['report', { type: 'report' }],
    ['legal_case', { type: 'legal_case' }],
  ])('%s is a type of CSL', (word, expected) => {
    const said = sourceTypeOf(word)
    expect(said).toEqual(expected)
    expect(sourceSchema.safeParse({ id: 's', csl: said }).success).toBe(true)
  })

  it.each(['rumour', 'constructor', '__proto__'])('that is not known stays as it is, to be refused: %s', word => {
    expect(sourceTypeOf(word)).toEqual({ type: word })
  })

  it('is found again from what it says', () => {
    expect(sourceWordOf({ type: 'personal_communication', genre: 'letter' })).toBe('letter')
    expect(sourceWordOf({ type: 'article-newspaper', genre: 'letter' })).toBe('article-newspaper')
    expect(sourceWordOf({ type: 'report' })).toBe('report')
  })
})
