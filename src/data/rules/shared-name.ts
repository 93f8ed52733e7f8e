import { foldedName } from '../../model/folded-name.ts'
import type { ActorRecord, DatasetFile } from '../../model/schema.ts'
import type { Finding, Rule } from '../rule.ts'
import { show } from '../show-value.ts'

/**
 * Warns of a name or alias that two actors have, or one has twice: whoever searches for it cannot tell who is meant.
 * Letter case and white space make no difference.
 */
export const sharedName: Rule = {
  name: 'shared-name',
  level: 'warning',
  *check({ actors }: DatasetFile): Generator<Finding> {
    const owners = new Map<string, ActorRecord>()
    for (const actor of actors)
      for (const { field, name } of namesOf(actor)) {
        const key = foldedName(name)
        const owner = owners.get(key)
        if (owner === undefined) owners.set(key, actor)
        else
          yield {
            where: `actors.${actor.id}.${field}`,
            message: `${show(name)} is a name of ${owner === actor ? 'this actor already' : show(owner.id)}`,
            hint: owner === actor ? 'list it once' : 'join the two actors, or let only one of them have the name',
          }
      }
  },
}

function* namesOf({ name, aliases = [] }: ActorRecord) {
  yield { field: 'name', name }
  for (const [i, alias] of aliases.entries()) yield { field: `aliases[${i}]`, name: alias }
}
