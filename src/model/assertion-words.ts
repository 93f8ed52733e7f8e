import { joinList } from '../time/join-words.ts'
import type { Asserter, Assertion } from './assertion.ts'
import type { CollectionHead } from './timeline-event.ts'

/** More speakers than this are counted, not named. */
const MOST_NAMED = 2

/** "asserted only by the author", "asserted only by a source that names no author", "attributed to Kayhan", "asserted by the author and by a party to it". */
export function assertionInWords({ kind, asserters }: Assertion, { actors }: Pick<CollectionHead, 'actors'>): string {
  switch (kind) {
    case 'nobody':
      return 'asserted by no source'
    case 'author-only':
      if (asserters[0]?.isUnsigned) return 'asserted only by a source that names no author'
      return `asserted only by the author${asserters[0]?.isParty ? ', a party to it' : ''}`
    case 'attributed':
      return `attributed to ${joinList(
        asserters.map(asserter => nameOf(asserter, actors)),
        'and',
      )}`
    case 'party':
    case 'several': {
      const parties = asserters.filter(({ isParty }) => isParty).length
      const unsigned = asserters.filter(({ isParty, isUnsigned }) => isUnsigned && !isParty).length
      const authors = asserters.filter(({ isParty, isAuthor }) => isAuthor && !isParty).length - unsigned
      const others = asserters.filter(({ isParty, isAuthor }) => !isAuthor && !isParty)
      const by = [
        ...(authors > 0 ? [authors === 1 ? 'the author' : `${authors} authors`] : []),
        ...(unsigned > 0 ? [unsigned === 1 ? 'an unsigned source' : `${unsigned} unsigned sources`] : []),
        ...(others.length > MOST_NAMED ? [`${others.length} others`] : others.map(other => nameOf(other, actors))),
        ...(parties > 0 ? [parties === 1 ? 'a party to it' : `${parties} parties to it`] : []),
      ]
      return `asserted ${joinList(
        by.map(whom => `by ${whom}`),
        'and',
      )}`
    }
  }
}

const nameOf = (asserter: Asserter, actors: CollectionHead['actors']) =>
  asserter.actors.length === 0
    ? 'someone not named'
    : joinList(
        asserter.actors.map(id => actors.get(id)?.name ?? id),
        'and',
      )
