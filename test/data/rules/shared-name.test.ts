import { expect, it } from 'vitest'
import { sharedName } from '../../../src/data/rules/shared-name.ts'
import { foundBy } from '../found-by.ts'
import { goodDataset } from '../good-dataset.ts'

const found = foundBy(sharedName)
const named = (...actors: [string, ...string[]][]) =>
  goodDataset({ actors: actors.map(([name, ...aliases], i) => ({ id: `a${i}`, name, aliases })) })

it('warns of an alias that two actors share', () => {
  expect(found(named(['Ayoob Kara', 'Kara'], ['Pinar Kara', 'P. Kara', 'Kara']))).toEqual(['actors.a1.aliases[1]'])
})

it('warns of an alias that is another’s name, or a name that is another’s', () => {
  expect(found(named(['Iran'], ['Persia', 'Iran']))).toEqual(['actors.a1.aliases[0]'])
  expect(found(named(['Iran'], ['Iran']))).toEqual(['actors.a1.name'])
})

it('warns of an alias that one actor has twice', () => {
  expect(found(named(['Iran', 'Persia', 'Persia']))).toEqual(['actors.a0.aliases[1]'])
})

it('takes no notice of letter case, white space and the way accents are written', () => {
  expect(found(named(['Éire'], ['x', 'E\u0301IRE']))).toEqual(['actors.a1.aliases[0]'])
  expect(found(named(['Red  Army'], ['x', 'red army']))).toEqual(['actors.a1.aliases[0]'])
})

it('lets names be part of one another', () => {
  expect(found(named(['Azerbaijan'], ['Azerbaijan’s army']))).toEqual([])
})
