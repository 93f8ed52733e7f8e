import { describe, expect, it } from 'vitest'
import {
  apaAuthors,
  chicagoAuthors,
  chicagoNoteAuthors,
  initials,
  mlaAuthors,
  shortAuthors,
} from '../../src/citing/names.ts'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** Family names A, B, C …; every given name is Mina Lee. */
const people = (count: number) => [...LETTERS].slice(0, count).map(family => ({ family, given: 'Mina Lee' }))
const inverted = (count: number) => people(count).map(({ family }) => `${family}, M. L.`)
const direct = (from: number, to: number) => [...LETTERS].slice(from, to).map(family => `Mina Lee ${family}`)
const TRUST = { literal: 'Quay Trust' }
const BOARD = { literal: 'Harbour Board' }

describe('APA', () => {
  it.each([
    [0, ''],
    [1, 'A, M. L.'],
    [2, 'A, M. L., & B, M. L.'],
    [3, 'A, M. L., B, M. L., & C, M. L.'],
    [20, `${inverted(19).join(', ')}, & T, M. L.`],
    [21, `${inverted(19).join(', ')}, . . . U, M. L.`],
    [26, `${inverted(19).join(', ')}, . . . Z, M. L.`],
  ])('writes %i authors', (count, words) => expect(apaAuthors(people(count))).toBe(words))

  it.each([
    ['Mina', 'M.'],
    ['Mina Lee', 'M. L.'],
    ['M.', 'M.'],
    ['M. L.', 'M. L.'],
    ['M.L.', 'M. L.'],
    ['Jean-Paul', 'J.-P.'],
    ['J.-P.', 'J.-P.'],
    ['Ludwig van', 'L. van'],
    ['Əli', 'Ə.'],
    ['Élodie'.normalize('NFD'), 'É.'],
    ['明子', '明子'],
  ])('shortens %s to %s', (given, short) => expect(initials(given)).toBe(short))
})

describe('Chicago', () => {
  it.each([
    [0, '', ''],
    [1, 'A, Mina Lee', 'Mina Lee A'],
    [2, 'A, Mina Lee, and Mina Lee B', 'Mina Lee A and Mina Lee B'],
    [3, 'A, Mina Lee, Mina Lee B, and Mina Lee C', 'Mina Lee A, Mina Lee B, and Mina Lee C'],
    [4, `A, Mina Lee, ${direct(1, 3).join(', ')}, and Mina Lee D`, 'Mina Lee A et al.'],
    [10, `A, Mina Lee, ${direct(1, 9).join(', ')}, and Mina Lee J`, 'Mina Lee A et al.'],
    [11, `A, Mina Lee, ${direct(1, 7).join(', ')}, et al.`, 'Mina Lee A et al.'],
    [21, `A, Mina Lee, ${direct(1, 7).join(', ')}, et al.`, 'Mina Lee A et al.'],
  ])('writes %i authors in the bibliography and in a note', (count, bibliography, note) => {
    expect([chicagoAuthors(people(count)), chicagoNoteAuthors(people(count))]).toEqual([bibliography, note])
  })
})

describe('MLA', () => {
  it.each([
    [0, ''],
    [1, 'A, Mina Lee'],
    [2, 'A, Mina Lee, and Mina Lee B'],
    [3, 'A, Mina Lee, et al.'],
    [21, 'A, Mina Lee, et al.'],
  ])('writes %i authors', (count, words) => expect(mlaAuthors(people(count))).toBe(words))
})

it('does not invert the names of bodies, nor names without a given part', () => {
  expect(apaAuthors([TRUST])).toBe('Quay Trust')
  expect(apaAuthors([TRUST, { family: 'Orr' }])).toBe('Quay Trust, & Orr')
  expect(chicagoAuthors([TRUST, BOARD])).toBe('Quay Trust and Harbour Board')
  expect(chicagoAuthors([{ family: 'Orr', given: 'Mina' }, TRUST])).toBe('Orr, Mina, and Quay Trust')
  expect(mlaAuthors([TRUST, BOARD])).toBe('Quay Trust and Harbour Board')
})

it.each([
  [1, 'A'],
  [2, 'A & B'],
  [3, 'A et al.'],
])('shortens %i authors in the text', (count, words) => expect(shortAuthors(people(count), '&')).toBe(words))
