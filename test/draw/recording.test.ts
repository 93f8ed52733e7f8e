import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawKnownLine, drawPublications } from '../../src/draw/draw-beside.ts'
import { drawShape } from '../../src/draw/draw-mark.ts'
import { drawScene } from '../../src/draw/draw-scene.ts'
import type { Emphasis } from '../../src/draw/emphasis.ts'
import { type Box, type Fit, NATURAL_PX, type Pen, type StampDrawing } from '../../src/draw/pen.ts'
import { type Recording, RecordingPen } from '../../src/draw/recording-pen.ts'
import { replay } from '../../src/draw/replay.ts'
import { SvgPen } from '../../src/draw/svg-pen.ts'
import type { Mark } from '../../src/layout/scene.ts'
import { anyEmphasis, anyMark, PALETTE } from '../support/any-mark.ts'
import { makeCollection } from '../support/make-event.ts'
import { packedCollection } from '../support/packed-scene.ts'

/** As an SVG: what a drawing comes to, told directly. */
function drawn(drawing: (pen: Pen) => void): string {
  const pen = new SvgPen()
  drawing(pen)
  return pen.elements()
}

function recorded(drawing: (pen: Pen) => void, pen = new RecordingPen()): Recording {
  drawing(pen)
  // As it comes out of a message to a worker.
  return structuredClone(pen.recording())
}

/** To one who was told nothing before. */
const replayAll = (recording: Recording, pen: Pen) => replay(recording, pen, recording.texts)

const FULL = { start: Date.UTC(2020, 0, 1), end: Date.UTC(2023, 0, 1) }
const SIZE = { width: 900, height: 200 }

/** All that a frame of the screen may have. */
function drawBusyScene(pen: Pen): void {
  const collection = makeCollection(['a 2021-01-01', 'b 2022-01-01', 'c 2021-03/2021-09~', 'd 2021-05?'])
  const scene = packedCollection(collection, { widthPx: SIZE.width, heightPx: SIZE.height, full: FULL }).sceneOf(FULL)
  const [first] = scene.marks
  drawScene(pen, scene, {
    ...SIZE,
    lanesTop: 64,
    publications: drawPublications([{ key: 's1', x0: 120, x1: 180, label: { text: 'Kara 2021', x: 184 } }]),
    known: drawKnownLine({ x: 300, words: 'As known on 1 May 2022' }),
    scrollTop: 7,
    selected: first?.row,
    hovered: undefined,
    hereX: 40.25,
    placeOf: ({ y }) => ({ y, alpha: 0.5 }),
    leaving: scene.marks.map(mark => ({ mark, y: mark.y + 3, alpha: 0.25 })),
    isDrawn: () => true,
    foundIn: () => [{ x: 4, width: 20 }],
    palette: PALETTE,
  })
}

it('what is told again comes to the same drawing', () => {
  const svg = drawn(drawBusyScene)
  expect(svg.length).toBeGreaterThan(2_000)
  expect(drawn(pen => replayAll(recorded(drawBusyScene), pen))).toBe(svg)
})

it('any mark comes to the same drawing, gradients and dashes and all', () => {
  const property = fc.property(anyMark, anyEmphasis, (mark, emphasis) => {
    const drawing = (pen: Pen) => drawShape(pen, mark, mark.y, emphasis, PALETTE)
    expect(drawn(pen => replayAll(recorded(drawing), pen))).toBe(drawn(drawing))
  })
  fc.assert(property)
})

type Stamped = { readonly key: string; readonly box: Box; readonly fit: Fit | undefined; readonly drawing: string }

/** By itself, at its natural width. */
const drawnAlone = (box: Box, draw: StampDrawing, fit: Fit | undefined) =>
  drawn(pen => draw(pen, fit ? NATURAL_PX[fit] : box.width))

/** A pen that notes what is stamped; what each stamp looks like `known` says, or its drawing when it is first asked for. */
function stampingPen(stamped: Stamped[], known: Map<string, string>): Pen & SvgPen {
  return Object.assign(new SvgPen(), {
    stamp(key: string, box: Box, draw: StampDrawing, fit?: Fit) {
      const drawing = known.get(key) ?? drawnAlone(box, draw, fit)
      known.set(key, drawing)
      stamped.push({ key, box, fit, drawing })
    },
  })
}

const shapes = fc.array(fc.tuple(anyMark, anyEmphasis), { minLength: 1, maxLength: 20 })

it('texts and stamps are told once, and then by place and key alone', () => {
  const property = fc.property(fc.array(shapes, { minLength: 1, maxLength: 4 }), pictures => {
    const teller = new RecordingPen((box, draw, fit) => ({
      image: drawnAlone(box, draw, fit) as unknown as ImageBitmap,
      width: 1,
      height: 1,
    }))
    const [here, there]: [Map<string, string>, Map<string, string>] = [new Map(), new Map()]
    const texts: string[] = []
    for (const marks of pictures) {
      const drawing = (pen: Pen) => drawAll(pen, marks)
      const recording = recorded(drawing, teller)
      texts.push(...recording.texts)
      expect(new Set(texts).size).toBe(texts.length)
      for (const { key, bitmap } of recording.stamps) {
        expect(there.has(key)).toBe(false)
        there.set(key, bitmap.image as unknown as string)
      }
      const [direct, again]: [Stamped[], Stamped[]] = [[], []]
      const [pen, other] = [stampingPen(direct, here), stampingPen(again, there)]
      drawing(pen)
      replay(recording, other, texts)
      expect(again).toEqual(direct)
      expect(other.elements()).toBe(pen.elements())
    }
  })
  fc.assert(property)
})

function drawAll(pen: Pen, marks: readonly (readonly [Mark, Emphasis])[]): void {
  for (const [mark, emphasis] of marks) {
    drawShape(pen, mark, mark.y, emphasis, PALETTE)
    pen.fillText(emphasis, mark.x0, mark.y)
  }
}

it('says so if a stamp was not told', () => {
  const make = () => ({ image: {} as ImageBitmap, width: 3, height: 4 })
  const stamping = (pen: Pen) => pen.stamp('dot', { x: 1, y: 2, width: 3, height: 4 }, () => {})
  const recording = recorded(stamping, new RecordingPen(make))
  expect(() => replayAll(recording, new SvgPen())).toThrow('a stamp that was not told')
})

it('takes a picture of any length', () => {
  const recording = recorded(pen => {
    for (let i = 0; i < 5_000; i++) pen.fillRect(i, 1, 2, 3)
  })
  expect(drawn(pen => replayAll(recording, pen)).split('\n')).toHaveLength(5_000)
})

it('says when it has told more than is worth remembering', () => {
  const pen = new RecordingPen()
  for (let i = 0; i < 4_000; i++) pen.fillText(`event ${i}`, 0, 0)
  expect(pen.hasToldEnough()).toBe(false)
  pen.fillText('one more', 0, 0)
  pen.recording()
  expect(pen.hasToldEnough()).toBe(true)
})
