import fc from 'fast-check'
import type { Emphasis } from '../../src/draw/emphasis.ts'
import type { Palette } from '../../src/draw/palette.ts'
import type { Mark } from '../../src/layout/scene.ts'
import { textureOf } from '../../src/layout/shape.ts'
import { STATUSES, type Status } from '../../src/model/status.ts'
import { boundsOf } from '../../src/time/edtf/bounds.ts'
import { parseEdtf } from '../../src/time/edtf/parse.ts'

const NAMES = [
  'paper',
  'ink',
  'inkSoft',
  'grid',
  'rule',
  'accent',
  'accentWash',
  'mark',
  'bar',
  'hatch',
  'density',
  'hit',
]
/** Each colour is told apart. */
export const PALETTE: Palette = {
  ...(Object.fromEntries(NAMES.map((name, i) => [name, `rgb(${i}, ${i}, ${i})`])) as Omit<Palette, 'sans'>),
  sans: 'Sans',
}

function boundsFor(edtf: string) {
  const date = parseEdtf(edtf)
  if (!date.ok) throw new Error(date.error)
  return boundsOf(date.value)
}

const anyTwin = fc
  .record({ x0: fc.double({ min: -300, max: 300, noNaN: true }), width: fc.double({ min: 0, max: 120, noNaN: true }) })
  .map(({ x0, width }) => ({ x0, x1: x0 + width }))

/** A mark of any look, with its certain part anywhere, and at times with competing dates. */
export const anyMark: fc.Arbitrary<Mark> = fc
  .record({
    shape: fc.constantFrom('dot' as const, 'range' as const, 'bar' as const),
    status: fc.constantFrom(...STATUSES),
    edtf: fc.constantFrom('2022-10-20', '2022-10-20~'),
    x0: fc.double({ min: -200, max: 200, noNaN: true }),
    width: fc.oneof(fc.double({ min: 8, max: 60, noNaN: true }), fc.double({ min: 8, max: 2000, noNaN: true })),
    core: fc.tuple(fc.double({ min: -0.2, max: 1.2, noNaN: true }), fc.double({ min: -0.2, max: 1.2, noNaN: true })),
    shares: fc.oneof(
      fc.constant<number[]>([]),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 5 }),
    ),
    twins: fc.array(anyTwin, { maxLength: 2 }),
    openStart: fc.boolean(),
    openEnd: fc.boolean(),
  })
  .map(({ shape, status, edtf, x0, width, core: [from, to], shares, ...rest }) => ({
    key: 'none/0',
    row: 0,
    id: 'e0',
    shape,
    texture: textureOf(status, boundsFor(edtf)),
    x0,
    x1: x0 + (shape === 'dot' ? 9 : width),
    y: 40,
    core0: x0 + from * width,
    core1: x0 + to * width,
    parts: shape === 'bar' ? shares.map(share => ({ x0: x0 + share * width, x1: x0 + (share + 0.1) * width })) : [],
    label: undefined,
    ...rest,
  }))

const PLAIN: Mark = {
  key: 'none/0',
  row: 0,
  id: 'e0',
  shape: 'dot',
  texture: textureOf('occurred', { approximate: false, uncertain: false }),
  x0: 100,
  x1: 109,
  y: 40,
  core0: 100,
  core1: 109,
  openStart: false,
  openEnd: false,
  parts: [],
  twins: [],
  label: undefined,
}

/** A dot of a day at 100 px, or the same with changes. */
export const aMark = (changes: Partial<Mark>, status: Status = 'occurred'): Mark => ({
  ...PLAIN,
  texture: textureOf(status, { approximate: false, uncertain: false }),
  ...changes,
})

export const anyEmphasis = fc.constantFrom<Emphasis>('plain', 'hovered', 'selected')
