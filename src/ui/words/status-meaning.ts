import type { Status } from '../../model/status.ts'
import type { Telling } from '../../model/telling.ts'

const MEANINGS: Readonly<Record<Exclude<Status, 'occurred'>, string>> = {
  planned: ': announced or intended; whether it took place is not recorded here.',
  alleged: ': asserted by the source, not established here.',
  disputed: ': asserted by some and denied by others.',
  'did-not-occur': ': announced or expected, but it did not take place.',
}

/** What the status means, to stand right after its word; brings its own punctuation. `isDenied`: a source contradicts it. */
export const statusMeaning = (status: Status, telling: Telling, isDenied: boolean): string =>
  status !== 'occurred'
    ? MEANINGS[status]
    : isDenied && telling === 'told'
      ? ', as some sources tell it and others contradict.'
      : OCCURRED[telling]

const OCCURRED: Readonly<Record<Telling, string>> = {
  told: ', as the sources tell it.',
  foretold: '; known from elsewhere, as the sources here only foretell it.',
  untold: '; known from elsewhere, as no source here says so.',
}
