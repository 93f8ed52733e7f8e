import type { Rule } from '../rule.ts'

/** No actor is a part of itself, however many steps away. Each cycle is reported once, at its first actor in the file. */
export const partOfCycle: Rule = {
  name: 'part-of-cycle',
  level: 'error',
  *check({ actors }, index) {
    /** Climbed from already, so that each actor is visited once. */
    const done = new Set<string>()
    for (const { id } of actors) {
      const climbed = new Set<string>()
      let at: string | undefined = id
      while (at !== undefined && !done.has(at) && !climbed.has(at)) {
        climbed.add(at)
        at = index.actors.get(at)?.partOf
      }
      if (at !== undefined && climbed.has(at)) {
        const path = [...climbed]
        const cycle = [...path.slice(path.indexOf(at)), at]
        yield {
          where: `actors.${at}.partOf`,
          message: `an actor is part of itself: ${cycle.join(' → ')}`,
          hint: 'take one "partOf" out of the circle',
        }
      }
      for (const visited of climbed) done.add(visited)
    }
  },
}
