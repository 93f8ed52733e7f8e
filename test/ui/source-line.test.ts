import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/model/timeline-event.ts'
import { sourceLine } from '../../src/ui/words/source-line.ts'
import { makeDate } from '../support/make-event.ts'

const line = (source: Partial<Source>) => sourceLine({ id: 's', published: undefined, ...source }, new Map())

describe('sourceLine', () => {
  it('says why a document has no title', () => {
    const { title, untitledWhy } = line({ unknown: [{ field: 'title', note: 'No headline was kept.' }] })
    expect({ title, untitledWhy }).toEqual({ title: undefined, untitledWhy: 'No headline was kept.' })
  })

  it('gives the date of publication in words, and how it is known', () => {
    const { published, publishedHow } = line({ published: { ...makeDate('2023-02~'), basis: 'derived' } })
    expect({ published, publishedHow }).toEqual({
      published: 'about February 2023',
      publishedHow: 'worked out from the source itself',
    })
  })

  it('prefers the container to the publisher', () => {
    expect(line({ csl: { type: 'article', 'container-title': 'The Page', publisher: 'The House' } }).publisher).toBe(
      'The Page',
    )
  })
})
