import type { Rule } from '../rule.ts'
import { show } from '../show-value.ts'

/** Warns of one text under two sources: what it tells would count as told twice. */
export const sharedText: Rule = {
  name: 'shared-text',
  level: 'warning',
  *check({ sources }) {
    const owners = new Map<string, string>()
    for (const { id, text } of sources) {
      if (!text) continue
      const owner = owners.get(text.sha256)
      if (owner === undefined) owners.set(text.sha256, id)
      else
        yield {
          where: `sources.${id}.text.sha256`,
          message: `the fingerprint is that of the text of ${show(owner)}`,
          hint: 'give each source the SHA-256 of its own text, or join the two',
        }
    }
  },
}
