import type { Basis } from '../../model/schema.ts'

/**
 * How the date is known, to stand after the date and a semicolon. `phrase`: the words it was read from, so that a
 * reader sees at once how much of it they give. `isBounded`: the date is between bounds, so that it is not the words themselves.
 */
export function basisInWords(
  basis: Basis | undefined,
  noun: string,
  phrase: string | undefined,
  isBounded = false,
): string | undefined {
  switch (basis) {
    case 'stated':
      return isBounded && phrase !== undefined ? `${noun} says “${phrase}”` : `${noun} says so`
    case 'derived':
      return phrase === undefined
        ? `worked out from other words of ${noun}`
        : `${noun} says “${phrase}”, and its other words complete it`
    case 'external':
      return phrase === undefined
        ? `from elsewhere: ${noun} gives no date for it`
        : `from elsewhere: ${noun} says only “${phrase}”`
    case undefined:
      return phrase === undefined ? undefined : `${noun} says “${phrase}”`
  }
}

/** The same as a whole sentence. */
export function basisSentence(basis: Basis | undefined, noun: string): string {
  switch (basis) {
    case 'stated':
      return `These words of ${noun} give the date.`
    case 'derived':
      return `These words do not give the whole date; other words of ${noun} complete it.`
    case 'external':
      return `The date comes from elsewhere; ${noun} does not give it to this precision.`
    case undefined:
      return 'How the date was found is not recorded.'
  }
}
