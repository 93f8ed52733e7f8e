import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/read-dataset.ts'
import { nearName } from '../../../src/data/rules/near-name.ts'
import { readTable } from '../../../src/data/table/read-table.ts'
import type { ActorRecord } from '../../../src/model/schema.ts'
import { foundBy } from '../found-by.ts'
import { goodDataset } from '../good-dataset.ts'

const found = foundBy(nearName)
const among = (...actors: readonly Omit<ActorRecord, 'id'>[]) =>
  found(goodDataset({ actors: actors.map((actor, i) => ({ id: `a${i}`, ...actor })) }))
const named = (...names: readonly string[]) => among(...names.map(name => ({ name })))

describe('names that are nearly the same', () => {
  it.each([
    ['Mark Ellery', 'Mark Elery'],
    ['Mark Ellery', 'Mark Ellrey'],
    ['Mark Ellery', 'Mark Ellerys'],
    ['Mark Ellery', 'Mark lEllery'],
    ['Mark Ellery', 'Mark Lelery'],
    ['Marten Vos', 'Martin Vos'],
    ['Élisée Reclus', 'Elisee Reclus'],
    ['Al Jazeera', 'AlJazeera'],
    ['Al-Jazeera', 'Al Jazeera'],
    ['Иван Петров', 'Иван Пётров'],
  ])('are pointed out: %j and %j', (one, other) => {
    expect(named(one, 'Somebody Else', other)).toEqual(['actors.a2.name'])
    expect(named(other, one)).toEqual(['actors.a1.name'])
  })

  it.each([
    ['Witness 1', 'Witness 2'],
    ['Witness 1', 'Witness 11'],
    ['Company A', 'Company B'],
    ['Company A', 'Company AB'],
    ['Henry VII', 'Henry VIII'],
    ['George Bush', 'George W Bush'],
    ['Iran', 'Iraq'],
    ['Lee', 'Leo'],
    ['Mark Ellery', 'Marc Elery'],
    ['Anna Petrova', 'Anne Petrova'],
    ['John Smith', 'Joan Smith'],
    ['Maria Rossi', 'Mario Rossi'],
    ['Mark Elery', 'Mark Elers'],
    ['Republic of Iran', 'Republic of Iraq'],
    ['Gambia', 'Zambia'],
    ['Embassy of Gambia', 'Embassy of Zambia'],
  ])('are let be where they are those of two, or short: %j and %j', (one, other) => {
    expect(named(one, other)).toEqual([])
  })

  it('are let be where the words that differ are actors themselves', () => {
    expect(named('Friends of Martin', 'Friends of Martina')).toEqual(['actors.a1.name'])
    // Of Martin and Martina themselves alone.
    expect(named('Martin', 'Martina', 'Friends of Martin', 'Friends of Martina')).toEqual(['actors.a1.name'])
  })

  it('are let be where one is an alias of the other, or part of it', () => {
    expect(among({ name: 'Ilham Aliyev', aliases: ['Ilham Aliev'] }, { name: 'Ilham Aliev' })).toEqual([])
    expect(among({ name: 'Azerbaijan' }, { name: 'Azerbaijani', partOf: 'a0' })).toEqual([])
    expect(among({ name: 'Azerbaijan', partOf: 'a2' }, { name: 'Azerbaijani' }, { name: 'X', partOf: 'a1' })).toEqual(
      [],
    )
  })

  it('are let be where the actors are of two types, or part of two others, but not where it is not said of one', () => {
    const [one, other] = [{ name: 'Mark Ellery' }, { name: 'Mark Elery' }]
    expect(among({ ...one, type: 'person' }, { ...other, type: 'group' })).toEqual([])
    expect(among({ ...one, type: 'person' }, { ...other, type: 'person' })).toEqual(['actors.a1.name'])
    expect(among({ ...one, type: 'person' }, other)).toEqual(['actors.a1.name'])
    const [iran, baku] = [{ name: 'Iran' }, { name: 'Baku' }]
    expect(among({ ...one, partOf: 'a2' }, { ...other, partOf: 'a3' }, iran, baku)).toEqual([])
    expect(among({ ...one, partOf: 'a2' }, { ...other, partOf: 'a2' }, iran)).toEqual(['actors.a1.name'])
    expect(among(one, { ...other, partOf: 'a2' }, iran)).toEqual(['actors.a1.name'])
  })

  it('are pointed out of sources, by their short names', () => {
    const sources = [
      'Letter of Ellery',
      'Letter of Elery',
      'Interview with Anna',
      'Interview with Anne',
      'Letter of 3 May',
      'Letter of 4 May',
    ].map((shortName, i) => ({
      id: `s${i}`,
      shortName,
    }))
    expect(found(goodDataset({ sources }))).toEqual(['sources.s1.shortName'])
  })

  it('are told by the row of a table, with what to do there', () => {
    const rows = ['A,2022,occurred,Q,S,Mark Ellery', 'B,2021,occurred,R,S,Mark Elery']
    const table = readTable(`title,date,status,quote,source,actors\n${rows.join('\n')}`, 'T')
    expect(table.ok && table.value.placed(checkDataset(table.value.json))).toEqual([
      {
        rule: 'near-name',
        level: 'warning',
        where: 'row 3, actors',
        message: '"Mark Ellery" and "Mark Elery" are two actors',
        hint: expect.stringContaining('write the name the same way in each row'),
      },
    ])
  })

  it('are found wherever the slip is', () => {
    const name = 'alexander petrovic'
    const slip = fc.record({ at: fc.nat(name.length - 1), letter: fc.constantFrom('', 'q', 'swap') })
    fc.assert(
      fc.property(slip, ({ at, letter }) => {
        const [one = '', two = ''] = [name[at], name[at + 1]]
        if (one === ' ' || (letter === 'swap' && (two === '' || two === ' '))) return
        const isOtherWord = letter === 'q' && (at === 0 || name[at - 1] === ' ')
        const slipped =
          letter === 'swap'
            ? name.slice(0, at) + two + one + name.slice(at + 2)
            : name.slice(0, at) + letter + name.slice(at + 1)
        expect(named(name, slipped)).toEqual(isOtherWord ? [] : ['actors.a1.name'])
      }),
    )
  })

  it('are looked for among thousands in a moment, also where all are alike', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'
    const alike = Array.from(
      { length: 10_000 },
      (_, i) => `Fellow ${[...String(i).padStart(6, '0')].map(digit => letters[Number(digit)]).join('')}`,
    )
    const start = performance.now()
    expect(named(...alike).length).toBeGreaterThan(1_000)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
