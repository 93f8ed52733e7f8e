import type { MissingId } from '../../model/address-problem.ts'

/** The parts of an address that name such a record. */
const PARTS: Readonly<Record<MissingId['of'], readonly string[]>> = {
  event: ['event'],
  source: ['reading', 'source'],
  actor: ['actor', 'speaker'],
}

/** The query of the address with another id where the missing one stands; all else, and the order, as it was. */
export function withIdReplaced({ of, id, search }: MissingId, by: string): string {
  const parameters = [...new URLSearchParams(search)].map(([name, value]): [string, string] => {
    if (!PARTS[of].includes(name)) return [name, value]
    return [name, value === id ? by : value === `-${id}` ? `-${by}` : value]
  })
  return `?${new URLSearchParams(parameters)}`
}
