import { describe, expect, it } from 'vitest'
import type { ClusterMark, Mark, Scene } from '../../src/layout/scene.ts'
import { type Command, neighbourLane, readKey } from '../../src/ui/timeline/stage-keys.ts'

const press = (key: string, code = '') => ({ key, code, ctrlKey: false, metaKey: false, altKey: false })

const closer: Command = { do: 'zoom', by: 1.6 }
const farther: Command = { do: 'zoom', by: 1 / 1.6 }
const backward: Command = { do: 'pan', byViews: -0.15 }
const forward: Command = { do: 'pan', byViews: 0.15 }

/** They type nothing, and stay where single-letter keys are switched off. */
const NAMED: readonly (readonly [string, Command])[] = [
  ['ArrowLeft', { do: 'step', by: -1 }],
  ['ArrowRight', { do: 'step', by: 1 }],
  ['ArrowUp', { do: 'lane', by: -1 }],
  ['ArrowDown', { do: 'lane', by: 1 }],
  ['Home', { do: 'first' }],
  ['End', { do: 'last' }],
  ['PageUp', { do: 'pan', byViews: -0.9 }],
  ['PageDown', { do: 'pan', byViews: 0.9 }],
  ['Enter', { do: 'open' }],
  [' ', { do: 'open' }],
  ['Escape', { do: 'leave' }],
]

const CHARACTERS: readonly (readonly [string, string, Command])[] = [
  ['+', 'Equal', closer],
  ['=', 'Equal', closer],
  ['-', 'Minus', farther],
  ['−', 'Minus', farther],
  ['w', 'KeyW', closer],
  ['s', 'KeyS', farther],
  ['a', 'KeyA', backward],
  ['d', 'KeyD', forward],
  ['f', 'KeyF', { do: 'fit-selection' }],
  ['F', 'KeyF', { do: 'fit-selection' }],
  ['0', 'Digit0', { do: 'fit-all' }],
  ['j', 'KeyJ', { do: 'go-to-date' }],
  ['J', 'KeyJ', { do: 'go-to-date' }],
  [',', 'Comma', { do: 'step', by: -1 }],
  ['.', 'Period', { do: 'step', by: 1 }],
]

describe('a key on the timeline', () => {
  it.each(NAMED)('%j acts, whether single-letter keys are on or off', (key, command) => {
    expect(readKey(press(key, key), true)).toEqual(command)
    expect(readKey(press(key, key), false)).toEqual(command)
  })

  it.each(CHARACTERS)('%j (%s) acts while single-letter keys are on', (key, code, command) => {
    expect(readKey(press(key, code), true)).toEqual(command)
    expect(readKey(press(key, code), false)).toBeUndefined()
  })

  const all = [...NAMED.map(([key]) => [key, key] as const), ...CHARACTERS.map(([key, code]) => [key, code] as const)]

  it.each(all)('%j (%s) is left to the browser with Ctrl, ⌘ or Alt', (key, code) => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
      expect(readKey({ ...press(key, code), [modifier]: true }, true), modifier).toBeUndefined()
  })

  it('moves by its place on the keyboard where letters stand elsewhere, and by its character otherwise', () => {
    // The keys of W and A on a French keyboard, and that of F on a Russian one.
    expect(readKey(press('z', 'KeyW'), true)).toEqual(closer)
    expect(readKey(press('q', 'KeyA'), true)).toEqual(backward)
    expect(readKey(press('w', 'KeyZ'), true)).toBeUndefined()
    expect(readKey(press('а', 'KeyF'), true)).toBeUndefined()
  })

  it('does nothing that is not in the list of keys', () => {
    for (const key of ['x', '1', 'Tab', 'F5', '/', '?']) expect(readKey(press(key), true), key).toBeUndefined()
  })
})

/** A line is a lane and a character 10 px: small letters are marks, the view is 20 wide, and a capital is a cluster of row 99. */
function sceneOf(drawing: string): Scene {
  const marks: Mark[] = []
  const clusters: ClusterMark[] = []
  const lines = drawing.split('\n').filter(line => line.includes('|'))
  for (const [lane, line] of lines.entries())
    for (const [column, letter] of [...line.slice(line.indexOf('|') + 1)].entries()) {
      const y = lane * 24
      if (/[a-z]/.test(letter)) marks.push(dot(letter, column * 10, y))
      if (/[A-Z]/.test(letter))
        clusters.push({ x: column * 10 + 5, y, among: [99], lodged: [] } as unknown as ClusterMark)
    }
  // Of a scene this is all that is read.
  return { width: 200, marks, clusters } as unknown as Scene
}

const dot = (letter: string, x: number, y: number) =>
  ({ id: letter, row: letter.charCodeAt(0), y, x0: x, x1: x + 10 }) as unknown as Mark

const rowOf = (letter: string) => letter.charCodeAt(0)

describe('the lane above or below', () => {
  const scene = sceneOf(`
    |a      b
    |
    |   c      d
    | e   f
  `)
  const from = (letter: string, by: -1 | 1) => neighbourLane(scene, rowOf(letter), by, 0)?.id

  it('is the next in which something is, and there the mark that lies nearest in time', () => {
    expect(from('a', 1)).toBe('c')
    expect(from('b', 1)).toBe('d')
    expect(from('d', 1)).toBe('f')
    expect(from('e', -1)).toBe('c')
    expect(from('d', -1)).toBe('b')
  })

  it('ends with the outermost', () => {
    expect(from('a', -1)).toBeUndefined()
    expect(from('f', 1)).toBeUndefined()
  })

  it('has none of the marks that are out of view', () => {
    const wide = sceneOf(`
      |                   a
      |b                    c
    `)
    const before = dot('d', -11, 24)
    expect(neighbourLane(wide, rowOf('a'), 1, 0)?.id).toBe('b')
    expect(neighbourLane({ ...wide, marks: [...wide.marks.slice(0, 1), before] }, rowOf('a'), 1, 0)).toBeUndefined()
  })

  it('is found from the cluster that counts the event, and where it is not drawn from where the reader last was', () => {
    const crowded = sceneOf(`
      |a     b
      |    C
    `)
    expect(neighbourLane(crowded, 99, -1, 0)?.id).toBe('b')
    const [{ y } = { y: 0 }] = crowded.clusters
    expect(neighbourLane(crowded, 7, -1, y)?.id).toBe('b')
    expect(neighbourLane(crowded, 7, 1, y)).toBeUndefined()
  })

  it('goes on from where an event stands that the reader is at, of several groups that have it', () => {
    const grouped = sceneOf(`
      |a
      | b
      |a
      | c
    `)
    const [first, , second] = grouped.marks
    expect(neighbourLane(grouped, rowOf('a'), 1, first?.y ?? 0)?.id).toBe('b')
    expect(neighbourLane(grouped, rowOf('a'), 1, second?.y ?? 0)?.id).toBe('c')
  })
})
