import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { decodeText, NOT_UTF8 } from '../data/decode-text.ts'
import { readDataset } from '../data/read-dataset.ts'
import { err } from '../lib/result.ts'

/**
 * Checks the shipped dataset once, while building, and tells the page the digest of the bytes that passed: see
 * `src/data/load-dataset.ts`. A dataset with problems fails the build. While developing the page checks for itself.
 */
export function checkedDataset(file: URL): Plugin {
  return {
    name: 'whence:checked-dataset',
    config(_, { command }) {
      const digest = command === 'build' ? JSON.stringify(checkedDigest(readFileSync(file))) : 'undefined'
      return { define: { CHECKED_DATASET_SHA256: digest } }
    },
  }
}

/** Of bytes that the page can show; throws what is wrong with others. */
export function checkedDigest(bytes: Buffer): string {
  const text = decodeText(bytes)
  const read = text === undefined ? err([NOT_UTF8]) : readDataset(text)
  if (read.ok) return createHash('sha256').update(bytes).digest('hex')
  const list = read.error.map(({ where, message }) => `  ${where}: ${message}`).join('\n')
  throw new Error(`data/events.json has problems:\n${list}`)
}
