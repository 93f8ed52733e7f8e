import { expect, it } from 'vitest'
import { checkColumns } from '../../../src/data/packed/check-columns.ts'
import { columnsOf } from '../../../src/model/event-columns.ts'
import { makeEvent } from '../../support/make-event.ts'

const ENDS_WITH_YEAR = 1 << 11
const columnsOfDate = (edtf: string) => columnsOf([makeEvent(`a ${edtf}`)])
const check = (columns: ReturnType<typeof columnsOf>) => () => checkColumns(columns, 0, 1)

it.each(['[..2021]', '[..202X-XX]', '[..2021-XX]', '[..2021-05]', '[2020..2021]', '../2021', '2021', '../..'])(
  'takes the columns of %s as they are made',
  edtf => {
    const columns = columnsOfDate(edtf)
    expect(check(columns)).not.toThrow()
  },
)

it.each(['2021-05-03', '2021', '[2020..2021]', '[2020..]', '../2021', '../..', '2020/2021', '2020/..'])(
  'refuses columns that say of %s that its end alone is known, and that to the year',
  edtf => {
    const columns = columnsOfDate(edtf)
    columns.flags[0] = (columns.flags[0] ?? 0) | ENDS_WITH_YEAR
    expect(check(columns)).toThrow(/row 0 has no possible date/)
  },
)
