import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawLegend, legendOf } from '../../src/draw/draw-legend.ts'
import { SvgPen } from '../../src/draw/svg-pen.ts'
import { MARK_MEANINGS } from '../../src/layout/mark-meanings.ts'
import { MARK_WORDS } from '../../src/ui/words/mark-words.ts'
import { PALETTE } from '../support/any-mark.ts'

/** Every letter is 6 px wide. */
const widthOf = (text: string) => text.length * 6
/** Before the words of an entry: the sample and a gap. */
const BEFORE_PX = 56

it('entries keep their order, stand within the width, and never on each other', () => {
  const property = fc.property(
    fc.subarray([...MARK_MEANINGS]),
    fc.integer({ min: 150, max: 1_500 }),
    (some, widthPx) => {
      const { entries, height } = legendOf(some, MARK_WORDS, { widthPx, widthOf })
      expect(entries.map(({ meaning }) => meaning)).toEqual(some)
      const boxes = entries.map(({ x, y, lines }) => ({
        x,
        y,
        right: x + BEFORE_PX + Math.max(...lines.map(widthOf)),
        bottom: y + lines.length * 18,
      }))
      for (const [i, box] of boxes.entries()) {
        expect(box.right).toBeLessThanOrEqual(widthPx)
        expect(box.bottom).toBeLessThanOrEqual(height)
        const before = boxes[i - 1]
        if (before) expect(before.y === box.y ? before.right < box.x : before.bottom <= box.y).toBe(true)
      }
    },
  )
  fc.assert(property)
})

it('every meaning has words and a sample, and no two samples look the same', () => {
  const drawn = MARK_MEANINGS.map(meaning => {
    const { entries } = legendOf([meaning], MARK_WORDS, { widthPx: 2_000, widthOf })
    const pen = new SvgPen()
    drawLegend(pen, entries, PALETTE)
    expect(pen.elements()).toContain(`>${MARK_WORDS[meaning]}</text>`)
    return pen.elements().replace(/<text[^>]*>[^+][^<]*<\/text>/, '')
  })
  expect(new Set(drawn).size).toBe(MARK_MEANINGS.length)
})
