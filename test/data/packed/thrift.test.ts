import fc from 'fast-check'
import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js'
import { describe, expect, it } from 'vitest'
import { syntheticJson } from '../../../src/cli/synthetic/synthetic-dataset.ts'
import { FOOTER } from '../../../src/data/packed/limits.ts'
import { openPacked } from '../../../src/data/packed/open-packed.ts'
import { demandBounded } from '../../../src/data/packed/thrift.ts'
import { packed, served } from './packing.ts'

/** Counts the steps of whoever reads it: each begins with a byte. */
class CountedView extends DataView<ArrayBuffer> {
  steps = 0
  override getUint8(at: number): number {
    this.steps += 1
    return super.getUint8(at)
  }
}

const viewOf = (bytes: Uint8Array<ArrayBuffer>) => new CountedView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const lengthOf = (view: DataView, bounds = FOOTER) => {
  try {
    return demandBounded(view, 0, bounds)
  } catch {
    return undefined
  }
}

/** Bytes that begin fields and lists of every type, end numbers, or do not. */
const pieces = fc.oneof(
  fc.constantFrom([0x00], [0xff], [0x80], [0x15, 0x04], [0x19, 0xfc], [0x1c], [0x18, 0x02, 0x61, 0x62], [0x19, 0x5c]),
  fc.tuple(fc.constantFrom(0x10, 0x20, 0x00), fc.integer({ min: 0, max: 13 })).map(([delta, type]) => [delta | type]),
  fc.integer({ min: 0, max: 255 }).map(byte => [byte]),
)
const anyBytes = fc.array(pieces, { maxLength: 60 }).map(all => Uint8Array.from(all.flat()))

describe('the walk over metadata', () => {
  it('ends after as many steps as there are bytes, whatever they are; what it lets through ends where it said', () => {
    let passed = 0
    const property = fc.property(anyBytes, bytes => {
      const walked = viewOf(bytes)
      const length = lengthOf(walked)
      expect(walked.steps).toBeLessThanOrEqual(bytes.length)
      if (length === undefined) return
      const reader = { view: viewOf(bytes), offset: 0 }
      deserializeTCompactProtocol(reader)
      expect(reader.offset).toBe(length)
      expect(reader.view.steps).toBeLessThanOrEqual(bytes.length)
      passed += 1
    })
    fc.assert(property, { seed: 20_261_123, numRuns: 5_000 })
    expect(passed).toBeGreaterThan(100)
  })

  it.each<[string, number[], number]>([
    ['a number that goes on and on', [0x16, ...Array(200_000).fill(0xff)], 20],
    ['a list that is longer than what is left', [0x19, 0xfc, 0xff, 0xff, 0x7f, ...Array(99).fill(0)], 20],
    ['more values than there may be', [0x19, 0xfc, 0x80, 0x80, 0x40, ...Array(1 << 20).fill(0)], FOOTER.values + 20],
    ['structs within structs', Array(100_000).fill(0x1c), 40],
    ['a text beyond the end', [0x18, 0x80, 0x80, 0x80, 0x80, 0x08], 20],
  ])('refuses %s after a few steps', (_, bytes, most) => {
    const view = viewOf(Uint8Array.from(bytes))
    expect(lengthOf(view)).toBeUndefined()
    expect(view.steps).toBeLessThanOrEqual(most)
  })
})

describe('a footer that is none', () => {
  const withFooter = async (footer: Uint8Array) => {
    const size = new Uint8Array(Uint32Array.of(footer.length).buffer)
    const opened = await openPacked(served(Uint8Array.from([...PAR1, ...footer, ...size, ...PAR1])))
    return opened.ok ? 'opened' : opened.error.map(({ message }) => message).join('\n')
  }
  const PAR1 = new TextEncoder().encode('PAR1')

  it('is said to be none, in words about the file', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async bytes => {
        expect(await withFooter(bytes)).toMatch(
          /^the packed file cannot be read: (?!.*(undefined|not a function|BigInt))/,
        )
      }),
      { seed: 20_261_123, numRuns: 500 },
    )
    expect(await withFooter(Uint8Array.of(0))).toMatch(/its footer is not that of a packed dataset$/)
  })

  it('is not confused with one of ours, which has far less than is allowed', async () => {
    const bytes = await packed([...syntheticJson({ events: 60, seed: 9 })].join(''), 2)
    const ending = new DataView(bytes.buffer, bytes.length - 8)
    const footer = bytes.slice(bytes.length - 8 - ending.getUint32(0, true), -8)
    expect(lengthOf(viewOf(footer))).toBe(footer.length)
    expect(lengthOf(viewOf(footer), { bytes: footer.length, values: 30 * 400 })).toBe(footer.length)
  })
})
