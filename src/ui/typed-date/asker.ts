import type { Asker } from '../../time/typed/typed-date.ts'

/** Whoever types a date here: the languages that the browser is set to, and today by the reader's own calendar. */
export function askerNow(): Asker {
  const now = new Date()
  return {
    locales: navigator.languages,
    today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
  }
}
