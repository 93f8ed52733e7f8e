import { expect, it } from 'vitest'
import { decodeText } from '../../src/data/decode-text.ts'
import { loadDataset } from '../../src/data/load-dataset.ts'
import { goodDataset } from './good-dataset.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

it('reads UTF-8, and nothing else', () => {
  expect(decodeText(bytesOf('Né 😀'))).toBe('Né 😀')
  expect(decodeText(Uint8Array.of(0x61, 0xe9, 0x62))).toBeUndefined()
  expect(decodeText(bytesOf('after one that is none'))).toBe('after one that is none')
})

it('keeps a byte order mark in the text, each time', () => {
  for (let i = 0; i < 2; i += 1) expect(decodeText(bytesOf('\ufeff{}'))).toBe('\ufeff{}')
})

it('lets no dataset with a byte order mark be opened that the check refuses', async () => {
  const bytes = bytesOf(`\ufeff${JSON.stringify(goodDataset())}`)
  expect(await loadDataset(bytes.buffer, undefined)).toMatchObject({
    ok: false,
    error: [{ rule: 'json', where: 'file:1:1', hint: 'save the file as UTF-8 without a byte order mark' }],
  })
})
