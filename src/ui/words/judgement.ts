import { capitalised } from '../../lib/capitalised.ts'
import { assertionOf } from '../../model/assertion.ts'
import { assertionInWords } from '../../model/assertion-words.ts'
import { independenceOf } from '../../model/independence.ts'
import { independenceInWords } from '../../model/independence-words.ts'
import type { Citation } from '../../model/schema.ts'
import type { CollectionHead, TimelineEvent } from '../../model/timeline-event.ts'

type Judgement = {
  /** `2 sources, 1 independent` */
  readonly count: string
  /** Why some count once: `both by Ayoob Kara`. */
  readonly why: string | undefined
  /** `Asserted only by the author.` Undefined where nobody asserts it, which the count says already. */
  readonly assertion: string | undefined
}

/** How many sources an event stands on and who asserts it, going by the citations given. */
export function judgementOf(
  event: TimelineEvent,
  citations: readonly Citation[],
  collection: CollectionHead,
): Judgement {
  const cited = { actors: event.actors, citations }
  const independence = independenceInWords(independenceOf(cited, collection), collection)
  const colon = independence.indexOf(': ')
  const assertion = assertionOf(cited, collection)
  return {
    count: capitalised(colon < 0 ? independence : independence.slice(0, colon)),
    why: colon < 0 ? undefined : independence.slice(colon + 2),
    assertion: assertion.kind === 'nobody' ? undefined : `${capitalised(assertionInWords(assertion, collection))}.`,
  }
}
