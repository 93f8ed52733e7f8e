import { joinList } from '../time/join-words.ts'
import type { Independence, Tie } from './independence.ts'

/**
 * "2 sources, 1 independent: both by Ayoob Kara". That sources are independent is never known, only that nothing recorded
 * ties them, and the words say so.
 */
export function independenceInWords({ sources, independent, groups }: Independence): string {
  if (sources === 0) return 'no supporting source'
  if (sources === 1) return '1 source'
  if (independent === sources)
    return `${sources} sources, ${sources === 2 ? 'both' : 'all'} independent: no tie between them is recorded`
  const whys = groups.flatMap(({ ties }) => ties.map(tie => tieInWords(tie, sources)))
  return `${sources} sources, ${independent} independent: ${joinList([...new Set(whys)], 'and')}`
}

/** Why the sources of the tie count once, where the event has `total` of them: "2 of them by Ayoob Kara". */
function tieInWords(tie: Tie, total: number): string {
  const count = tie.sources.length
  const which = count < total ? `${count} of them` : count === 2 ? 'both' : `all ${count}`
  switch (tie.kind) {
    case 'same-author':
      return `${which} by ${tie.name}`
    case 'same-outlet':
      return `${which} according to ${tie.name}`
    case 'same-text':
      return `${which} the same text`
    case 'draws-on':
      return `one draws on ${total === 2 ? 'the other' : 'another'}`
  }
}
