import { keptChoice } from '../hooks/kept-choice.ts'

/** The height that the reader has given the lanes, in px; undefined for the usual share of the window. */
export const stageHeight = keptChoice<number | undefined>('whence:stage-height', {
  read: stored => (stored !== null && /^\d{2,4}$/.test(stored) ? Number(stored) : undefined),
  write: height => height?.toString(),
})
