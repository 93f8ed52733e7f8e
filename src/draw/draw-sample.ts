import type { MarkMeaning } from '../layout/mark-meanings.ts'
import type { Mark } from '../layout/scene.ts'
import { DOT_RADIUS_PX, type Shape, textureOf } from '../layout/shape.ts'
import type { Status } from '../model/status.ts'
import { drawBadge, setBadgeType } from './draw-badge.ts'
import { drawShape } from './draw-mark.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'

/** Size of a sample, in px. */
export const SAMPLE = { width: 48, height: 18 } as const

/** A mark of the timeline that means this, from the upper left corner of its box. */
export function drawSample(pen: Pen, meaning: MarkMeaning, palette: Palette): void {
  const y = SAMPLE.height / 2
  if (meaning === 'more') {
    setBadgeType(pen, palette)
    drawBadge(pen, { x: SAMPLE.width / 2, y, count: 7 }, false, palette)
  } else for (const mark of SAMPLES[meaning]) drawShape(pen, mark, y, 'plain', palette)
}

type Look = {
  readonly status?: Status
  readonly approximate?: boolean
  readonly fade?: number
  readonly openStart?: boolean
  readonly openEnd?: boolean
  readonly parts?: Mark['parts']
  readonly twin?: readonly [number, number]
}

function sample(
  shape: Shape,
  x0: number,
  x1: number,
  {
    status = 'occurred',
    approximate = false,
    fade = 0,
    openStart = false,
    openEnd = false,
    parts = [],
    twin,
  }: Look = {},
): Mark {
  return {
    key: 'sample',
    row: 0,
    id: undefined,
    shape,
    texture: textureOf(status, { approximate, uncertain: false }),
    x0,
    x1,
    y: 0,
    core0: openEnd ? x0 : x0 + fade,
    core1: openStart ? x1 : x1 - fade,
    openStart,
    openEnd,
    parts,
    twins: twin ? [{ x0: twin[0], x1: twin[1] }] : [],
    label: undefined,
  }
}

const dot = (x: number, look?: Look) => sample('dot', x - DOT_RADIUS_PX, x + DOT_RADIUS_PX, look)
const MIDDLE_PX = SAMPLE.width / 2

const SAMPLES: Readonly<Record<Exclude<MarkMeaning, 'more'>, readonly Mark[]>> = {
  day: [dot(MIDDLE_PX)],
  lasted: [sample('bar', 0, SAMPLE.width)],
  several: [sample('bar', 0, SAMPLE.width, { parts: [0, 14, SAMPLE.width - 8].map(x0 => ({ x0, x1: x0 + 8 })) })],
  within: [sample('range', 0, SAMPLE.width, { fade: 0.3 * SAMPLE.width })],
  open: [sample('bar', 9, 22, { openStart: true, fade: 13 }), sample('bar', 27, 39, { openEnd: true, fade: 12 })],
  approximate: [dot(8, { approximate: true }), sample('bar', 20, SAMPLE.width, { approximate: true })],
  planned: [dot(8, { status: 'planned' }), sample('bar', 20, SAMPLE.width, { status: 'planned' })],
  'did-not-occur': [dot(8, { status: 'did-not-occur' }), sample('bar', 20, SAMPLE.width, { status: 'did-not-occur' })],
  alleged: [dot(8, { status: 'alleged' }), sample('bar', 20, SAMPLE.width, { status: 'alleged' })],
  disputed: [dot(8, { status: 'disputed' }), sample('bar', 20, SAMPLE.width, { status: 'disputed' })],
  competing: [dot(SAMPLE.width - 10, { twin: [2, 14] })],
}
