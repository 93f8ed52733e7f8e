import { expect, it } from 'vitest'
import { emptyColumns } from '../../src/model/event-columns.ts'
import { prepareColumns } from '../../src/ui/prepare-columns.ts'

it('looks through many events a part at a time, so that others have their turn between', async () => {
  let turns = 0
  const others = setInterval(() => turns++, 0)
  await prepareColumns(emptyColumns(50_000))
  clearInterval(others)
  expect(turns).toBeGreaterThan(1)
})

it('leaves few events to whoever needs them', () => {
  expect(prepareColumns(emptyColumns(200))).toBeUndefined()
})
