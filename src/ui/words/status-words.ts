import { STATUS_NAMES, type Status } from '../../model/status.ts'

const MEANINGS: Readonly<Record<Status, string>> = {
  occurred: ', as the sources tell it.',
  planned: ': announced or intended; whether it took place is not recorded here.',
  alleged: ': asserted by the source, not established here.',
  disputed: ': asserted by some and denied by others.',
  'did-not-occur': ': announced or expected, but it did not take place.',
}

export const statusInWords = (status: Status): string => STATUS_NAMES[status]
/**
 * What the status means, to stand right after its word; brings its own comma or colon. `isSupported`: whether any source of
 * the collection tells of it so.
 */
export const statusMeaning = (status: Status, isSupported = true): string =>
  status === 'occurred' && !isSupported ? '; known from elsewhere, as no source here says so.' : MEANINGS[status]
