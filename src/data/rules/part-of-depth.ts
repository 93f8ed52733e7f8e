import type { Rule } from '../rule.ts'

/** A company within a regiment within an army within a state is four. */
const MOST_WHOLES = 32

/**
 * No actor is part of more than so many, one within another: each event of it is an event of all of them, so that a long
 * chain would take the page minutes to count. One finding, at the first that is too deep.
 */
export const partOfDepth: Rule = {
  name: 'part-of-depth',
  level: 'error',
  *check({ actors }, index) {
    /** How many wholes each actor has; in a circle, which another rule finds, as many as were there to count. */
    const depths = new Map<string, number>()
    for (const { id } of actors) {
      const climbed = new Set<string>()
      let at: string | undefined = id
      while (at !== undefined && !depths.has(at) && !climbed.has(at)) {
        climbed.add(at)
        at = index.actors.get(at)?.partOf
      }
      let depth = at === undefined ? -1 : (depths.get(at) ?? -1)
      for (const visited of [...climbed].reverse()) {
        depth += 1
        depths.set(visited, depth)
        if (depth <= MOST_WHOLES) continue
        yield {
          where: `actors.${visited}.partOf`,
          message: `an actor is part of ${depth} others, one within another; ${MOST_WHOLES} are the most`,
          hint: 'leave out wholes that stand between',
        }
        return
      }
    }
  },
}
