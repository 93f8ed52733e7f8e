import { expect, it, vi } from 'vitest'
import { lookThrough } from '../../../src/data/worker/look-through.ts'
import { breathe } from '../../../src/lib/breathe.ts'
import { emptyColumns } from '../../../src/model/event-columns.ts'

it('looks through many events a look at a time, so that others have their turn between', async () => {
  const turns: string[] = []
  const looks = ['first', 'second', 'third'].map(name => () => turns.push(name))
  const looking = lookThrough(emptyColumns(50_000), looks)
  for (let n = 0; n < 3; n++) {
    turns.push('other')
    await breathe()
  }
  await looking
  expect(turns).toEqual(['first', 'other', 'second', 'other', 'third', 'other'])
})

it('leaves few events to whoever needs them', async () => {
  const look = vi.fn()
  await lookThrough(emptyColumns(200), [look])
  expect(look).not.toHaveBeenCalled()
})
