import { civilOf } from './calendar.ts'
import { dayTokens } from './moment-words.ts'
import type { Instant } from './span.ts'

/** To the minute: "21 November 2026, 14:05 UTC". For what a machine did, which happened at an instant. */
export const instantInWords = (instant: Instant): string =>
  `${dayTokens(civilOf(instant), 'full').join(' ')}, ${new Date(instant).toISOString().slice(11, 16)} UTC`
