import { expect, it } from 'vitest'
import { footnotesOf } from '../../src/model/footnotes.ts'
import { makeEvent } from '../support/make-event.ts'

const cited = (source: string, exact: string) => ({ source, quote: { exact } })

it('numbers citations through all events, and points back to words that were cited before', () => {
  const notes = footnotesOf([
    makeEvent({ id: 'a', citations: [cited('s', 'one'), cited('t', 'one')] }),
    makeEvent({ id: 'b', citations: [] }),
    makeEvent({ id: 'c', citations: [cited('s', 'two'), cited('s', 'one')] }),
  ])
  expect(notes.map(list => list.map(({ number, entry, index, sameAs }) => [number, entry, index, sameAs]))).toEqual([
    [
      [1, 1, 0, undefined],
      [2, 1, 1, undefined],
    ],
    [],
    [
      [3, 3, 0, undefined],
      [4, 3, 1, 1],
    ],
  ])
})

it('takes the same words in another place for other words', () => {
  const at = (start: number) => ({ source: 's', quote: { exact: 'war', position: { start, end: start + 3 } } })
  const [notes = []] = footnotesOf([makeEvent({ id: 'a', citations: [at(1), at(9), at(1)] })])
  expect(notes.map(({ sameAs }) => sameAs)).toEqual([undefined, undefined, 1])
})

it('takes the same words on another page for other words', () => {
  const on = (locator?: string) => ({ ...cited('s', 'war'), locator })
  const [notes = []] = footnotesOf([makeEvent({ id: 'a', citations: [on('p. 1'), on('p. 2'), on(), on('p. 1')] })])
  expect(notes.map(({ sameAs }) => sameAs)).toEqual([undefined, undefined, undefined, 1])
})
