import { joinList } from '../time/join-words.ts'
import { folded } from './folded.ts'
import { type Independence, sharing, type Tie } from './independence.ts'
import type { CollectionHead, SourceId } from './timeline-event.ts'

/**
 * "2 sources, 1 independent: both by Ayoob Kara". That sources are independent is never known, only that nothing recorded
 * ties them, and the words say so; where no author is given, not even that.
 */
export function independenceInWords(independence: Independence, collection: CollectionHead): string {
  const { sources, independent, atMost, groups } = independence
  if (sources === 0) return 'no supporting source'
  if (sources === 1) return '1 source'
  const publisher = publisherOf(
    groups.flatMap(group => group.sources),
    collection,
  )
  const isOpen = independent < atMost
  if (!isOpen && independent === sources) {
    const but = publisher ? ` but the publisher${ofSome(publisher.sources.length, sources)}, ${publisher.name}` : ''
    return `${sources} sources, ${sources === 2 ? 'both' : 'all'} independent: no tie between them is recorded${but}`
  }
  const whys = groups.flatMap(({ ties }) => ties.map(tie => tieInWords(tie, sources)))
  if (!isOpen) return `${sources} sources, ${independent} independent: ${joinList([...new Set(whys)], 'and')}`
  if (publisher) whys.push(`${whichOf(publisher.sources.length, sources)} published by ${publisher.name}`)
  const unsigned = groups.reduce((sum, group) => sum + (group.isSigned ? 0 : group.sources.length), 0)
  const forWhich = unsigned === 1 ? ' for one' : ` for ${unsigned} of them`
  whys.push(`no author is given${unsigned < sources ? forWhich : ''}`)
  return `${standing(independence)}: ${joinList([...new Set(whys)], 'and')}`
}

const ofSome = (count: number, total: number) => (count < total ? ` of ${count} of them` : '')

const whichOf = (count: number, total: number) =>
  count < total ? `${count} of them` : count === 2 ? 'both' : `all ${count}`

/** One that published two or more of them: no tie between signed sources, but to be said. */
function publisherOf(ids: readonly SourceId[], { sources }: CollectionHead) {
  const namesOf = (id: SourceId) => {
    const csl = sources.get(id)?.csl
    return [csl?.publisher, csl?.['container-title']].filter(name => name !== undefined)
  }
  const [shared] = sharing(ids, id => new Set(namesOf(id).map(folded)))
  const [key, tied] = shared ?? []
  const name = tied && namesOf(tied[0]).find(printed => folded(printed) === key)
  return tied && name !== undefined ? { name, sources: tied } : undefined
}

/** What is left open where the authors of some are not known. */
function standing({ sources, independent }: Independence): string {
  if (independent > 1) return `${sources} sources, at least ${independent} independent`
  return `${sources} sources; whether ${sources === 2 ? 'they are' : 'more than one is'} independent is not known`
}

/** Why the sources of the tie count once, where the event has `total` of them: "2 of them by Ayoob Kara". */
function tieInWords(tie: Tie, total: number): string {
  const which = whichOf(tie.sources.length, total)
  switch (tie.kind) {
    case 'same-author':
      return `${which} by ${tie.name}`
    case 'same-outlet':
      return `${which} according to ${tie.name}`
    case 'same-speaker':
      return `${which} on the word of ${tie.name}`
    case 'same-text':
      return `${which} the same text`
    case 'draws-on':
      return `one draws on ${total === 2 ? 'the other' : 'another'}`
  }
}
