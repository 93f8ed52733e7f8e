import { expect, it } from 'vitest'
import { drawBar } from '../../src/draw/draw-bar.ts'
import { SvgPen } from '../../src/draw/svg-pen.ts'
import type { Mark } from '../../src/layout/scene.ts'
import type { Status } from '../../src/model/status.ts'
import { aMark, PALETTE } from '../support/any-mark.ts'

/** From 31 to 49 px, as a bar of which the ends are not known to the day: 100 [140 260] 300. */
function drawnBar(status?: Status, changes: Partial<Mark> = {}): string {
  const pen = new SvgPen()
  const bar = aMark({ shape: 'bar', x0: 100, x1: 300, core0: 140, core1: 260, ...changes }, status)
  drawBar(pen, bar, bar.y, 'plain', PALETTE)
  return pen.elements()
}

/** Of all that fades in a colour: from where to where, and how strong it is at each end. */
function fadesOf(drawing: string, colour: string) {
  const fades = new Set<string>()
  for (const [, x1, x2, stops = ''] of drawing.matchAll(
    /<linearGradient[^>]* x1="(\d+)"[^>]* x2="(\d+)"[^>]*>(.*?)<\/l/g,
  )) {
    if (!stops.includes(colour)) continue
    const strengths = Array.from(stops.matchAll(/stop-opacity="([\d.]+)"/g), ([, opacity]) => opacity)
    fades.add(`${x1}–${x2}: ${strengths.join('–')}`)
  }
  return [...fades]
}

it('a bar fades in towards the time that it certainly covers, and out behind it', () => {
  for (const colour of [PALETTE.bar, PALETTE.mark])
    expect(fadesOf(drawnBar(), colour)).toEqual(['100–140: 0.12–1', '260–300: 1–0.12'])
})

it('a short bar, which is one bitmap, fades as a long one does', () => {
  const short = drawnBar('occurred', { x1: 140, core0: 110, core1: 125 })
  expect(fadesOf(short, PALETTE.bar)).toEqual(['100–110: 0.12–1', '125–140: 1–0.12'])
})

it('of a set of times each is a bar of its own, however short, on a line that joins them', () => {
  const parts = [
    { x0: 100, x1: 101 },
    { x0: 180, x1: 220 },
    { x0: 299, x1: 300 },
  ]
  const pieces = Array.from(
    drawnBar('occurred', { core0: 100, core1: 300, parts }).matchAll(
      /<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g,
    ),
    ([, ...numbers]) => numbers.join(' '),
  )
  const [line, ...rest] = pieces
  expect(line).toBe('100 48 200 1')
  expect(rest.filter(piece => piece.endsWith(' 18'))).toEqual(['100 31 5 18', '180 31 40 18', '295 31 5 18'])
})

it('dots lead on from an end of which nothing is known', () => {
  const dotsOf = (changes: Partial<Mark>) =>
    Array.from(drawnBar('occurred', changes).matchAll(/<rect x="(\d+)" y="46" width="2" height="2"/g), ([, x]) => x)
  expect(dotsOf({})).toEqual([])
  expect(dotsOf({ openStart: true })).toEqual(['92', '95', '98'])
  expect(dotsOf({ openEnd: true })).toEqual(['301', '304', '307'])
})

it('the hatched rule of a bar is hidden by paper where the bar is faint', () => {
  expect(fadesOf(drawnBar('alleged'), PALETTE.paper)).toEqual(['100–140: 0.88–0', '260–300: 0–0.88'])
})

it('a line goes through a bar that did not occur, and through no other', () => {
  const isStruck = (status: Status) => drawnBar(status).includes('y="39" width="122" height="1"')
  expect([isStruck('did-not-occur'), isStruck('planned'), isStruck('alleged')]).toEqual([true, false, false])
})
