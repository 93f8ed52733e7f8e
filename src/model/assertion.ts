import { grouped } from '../lib/grouped.ts'
import { wholesOf } from './actor-tree.ts'
import { isOwnVoice, isSpokenBesideAuthors, isSpokenByAuthors, isSupporting, speakersOf } from './citations.ts'
import { createDisjointSets } from './disjoint-sets.ts'
import { independenceOf } from './independence.ts'
import type { Citation, Part } from './schema.ts'
import { isSigned } from './source-lineage.ts'
import type { ActorId, CollectionHead, TimelineEvent } from './timeline-event.ts'

export type AssertionKind = 'nobody' | 'author-only' | 'party' | 'attributed' | 'several'

/** One who says that it was so. */
export type Asserter = {
  /** Usually one; several for documents of several authors that count once; none where nobody is named. */
  readonly actors: readonly ActorId[]
  /** Asserts it as author of a source, in its own voice and naming no other document, and never otherwise. */
  readonly isAuthor: boolean
  readonly isParty: boolean
  /** Asserts it as an author whose name no source gives: two such may be one. */
  readonly isUnsigned: boolean
}

export type Assertion = { readonly kind: AssertionKind; readonly asserters: readonly Asserter[] }

/** An event with its citations, or with some of them, such as those known on a day. */
type Cited = Pick<TimelineEvent, 'actors' | 'citations'>

/**
 * Who says that the event was so. Only supporting citations count. Whoever speaks in one asserts it, except that an
 * author who retells an outlet (`via`) leaves the assertion to the outlet. The same actor asserts once, however often,
 * and so do authors whose sources are not independent.
 *
 * - `nobody`: no citation supports it.
 * - `author-only`: one author (or several who count once), in its own voice and naming no source. Nobody is quoted
 *   or retold.
 * - `party`: everyone who asserts it is a party to it.
 * - `attributed`: one speaker or outlet that is no party, quoted or retold, or who speaks in the voice of a document that
 *   others have written: the publisher of an article, in the caption of a picture.
 * - `several`: two or more, not all of them parties.
 *
 * A party is an agent, target or participant of the event, or stands to one as part or whole (Khamenei and Iran). Who
 * stands in the event as its speaker is none: then the words are the event itself, not a claim about it. Nor is
 * an actor whose part the file leaves out.
 */
export function assertionOf(event: Cited, collection: CollectionHead): Assertion {
  const asserters = assertersOf(event, collection)
  return { kind: kindOf(asserters), asserters }
}

function kindOf(asserters: readonly Asserter[]): AssertionKind {
  const [first, ...others] = asserters
  if (!first) return 'nobody'
  if (others.length === 0 && first.isAuthor) return 'author-only'
  if (asserters.every(({ isParty }) => isParty)) return 'party'
  return others.length === 0 ? 'attributed' : 'several'
}

/** By whom a citation asserts the event, and whether that is the document's own assertion. */
type Claim = { readonly citation: Citation; readonly actors: readonly ActorId[]; readonly isOwn: boolean }

function claimOf(citation: Citation, { actors, sources }: CollectionHead): Claim {
  const { via } = citation
  if (via === undefined || !isSpokenByAuthors(citation, sources))
    return {
      citation,
      actors: speakersOf(citation, sources),
      isOwn: via === undefined && isOwnVoice(citation, sources) && !isSpokenBesideAuthors(citation, sources),
    }
  const outlets = actors.has(via) ? [via] : (sources.get(via)?.authors ?? []).map(({ actor }) => actor)
  return { citation, actors: outlets, isOwn: false }
}

function assertersOf(event: Cited, collection: CollectionHead): Asserter[] {
  const claims = event.citations.filter(isSupporting).map(citation => claimOf(citation, collection))
  return Array.from(claimsByAsserter(claims, collection), claimed => {
    const actors = [...new Set(claimed.flatMap(claim => claim.actors))]
    return {
      actors,
      isAuthor: claimed.every(({ isOwn }) => isOwn),
      isParty: actors.some(actor => isPartyTo(event, actor, collection)),
      isUnsigned:
        actors.length === 0 && claimed.every(({ isOwn, citation }) => isOwn && !isSigned(citation.source, collection)),
    }
  })
}

/** Joins an actor with the documents in which it speaks in its own voice, and documents that count once. */
function claimsByAsserter(claims: readonly Claim[], collection: CollectionHead): Iterable<readonly Claim[]> {
  if (claims.length < 2) return claims.map(claim => [claim])
  const { join, rootOf } = createDisjointSets<string>()
  for (const claim of claims) for (const actor of claim.actors) join(nodeOf(claim), actor)
  const own = claims.flatMap(({ isOwn, citation }) => (isOwn ? [citation] : []))
  for (const { sources } of independenceOf({ actors: [], citations: own }, collection).groups)
    for (const source of sources) join(documentNode(sources[0] ?? source), documentNode(source))
  return grouped(claims, claim => rootOf(nodeOf(claim))).values()
}

/** Ids have no spaces, so no actor is mistaken for a document. Whoever is not named is one person in each source. */
const nodeOf = ({ citation, actors, isOwn }: Claim) =>
  isOwn ? documentNode(citation.source) : (actors[0] ?? `not named in ${citation.source}`)

const documentNode = (source: string) => `document ${source}`

const PARTIES: ReadonlySet<Part | undefined> = new Set<Part>(['agent', 'target', 'participant'])

function isPartyTo(event: Cited, actor: ActorId, { actors }: CollectionHead): boolean {
  if (!event.actors.some(({ part }) => PARTIES.has(part))) return false
  const wholes = wholesOf(actors, actor)
  const isRelated = (other: ActorId) =>
    other === actor || wholes.includes(other) || wholesOf(actors, other).includes(actor)
  const parts = event.actors.filter(role => isRelated(role.actor)).map(({ part }) => part)
  return parts.some(part => PARTIES.has(part)) && !parts.includes('speaker')
}
