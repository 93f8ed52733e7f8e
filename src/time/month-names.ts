import { ensure } from '../lib/assert.ts'

const LONG = 'January February March April May June July August September October November December'.split(' ')
const SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** `month` is 1–12. Our own list, because `Intl` says "Sept" in en-GB. */
export const longMonth = (month: number) => ensure(LONG[month - 1], `month ${month}`)
export const shortMonth = (month: number) => ensure(SHORT[month - 1], `month ${month}`)
