import type { Basis } from '../../model/schema.ts'

/** How a date of publication is known, as a sentence. */
export function publishedSentence(basis: Basis | undefined, noun: string): string {
  switch (basis) {
    case 'stated':
      return `As printed in ${noun}.`
    case 'derived':
      return `Worked out from ${noun} itself.`
    case 'external':
      return `Known from elsewhere: ${noun} does not give it.`
    case undefined:
      return 'How it is known is not recorded.'
  }
}
