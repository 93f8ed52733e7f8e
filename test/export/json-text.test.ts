import { expect, it } from 'vitest'
import { jsonText } from '../../src/export/json-text.ts'

it('writes piece by piece what JSON.stringify writes at once', () => {
  const head = { title: 'A "title"\nof two lines', nested: { list: [1, { x: null }] } }
  for (const items of [[], [{}], [{ a: 1, b: ['x\ny', 'x\u2028y\u2029z\r\n'] }, { c: { d: [] } }]])
    expect([...jsonText(head, 'events', items)].join('')).toBe(
      `${JSON.stringify({ ...head, events: items }, null, 2)}\n`,
    )
})
