/** What comes of a text that may be a date. */
import type { Result } from '../../lib/result.ts'
import type { CivilDate } from '../calendar.ts'
import type { Moment } from '../edtf/expression.ts'
import type { Edtf } from '../edtf/parse.ts'
import type { ReadAs } from './number-order.ts'

export type TypedDate = {
  /** As the address and the dataset would have it. */
  readonly edtf: string
  readonly date: Edtf
  readonly readAs: ReadAs | undefined
  /** The EDTF of the other reading; of a range there may be four, and none is given. */
  readonly otherwise: string | undefined
}

/** One time, and neither from one to another nor several. */
export const isMoment = (date: Edtf): date is Moment =>
  date.kind !== 'interval' && date.kind !== 'one-of' && date.kind !== 'all-of'

/** Why a text is not read. */
export type Refusal = {
  /** One sentence or two, in English as the page is. */
  readonly says: string
  /** For the editor of a dataset, with a date of theirs in it where there can be one. Undefined where it may be no date at all. */
  readonly hint?: string | undefined
}

export type Reading = Result<TypedDate, Refusal>

export type Asker = {
  /** Most preferred first, as `navigator.languages`. English is understood besides. */
  readonly locales: readonly string[]
  /** For "today", and for years of two digits. */
  readonly today: CivilDate
}

export const refused = (says: string, hint?: string) => ({ ok: false, error: { says, hint } }) as const
