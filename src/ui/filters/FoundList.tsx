import type { Facet } from '../../model/filters.ts'
import { FacetRow } from './FacetRow.tsx'
import type { Found } from './find-values.ts'
import { MoreButton, useMore } from './MoreButton.tsx'

const FIRST_FOUND = 20

type Props = { readonly facet: Facet; readonly found: readonly Found[] }

/** What was found by name, without its branches: the way to each stands under its name. */
export function FoundList({ facet, found }: Props) {
  const paging = useMore(FIRST_FOUND)
  return (
    <>
      <ul>
        {found.slice(0, paging.limit).map(({ branch: { value, name }, alias, path }) => (
          <li key={value}>
            <FacetRow facet={facet} value={value} name={name} note={noteOf(alias, path)} />
          </li>
        ))}
      </ul>
      <MoreButton {...paging} more={Math.max(0, found.length - paging.limit)} />
    </>
  )
}

/** `Pasdaran, in Iran › Armed forces` */
function noteOf(alias: string | undefined, path: readonly string[]): string | undefined {
  const where = path.length > 0 ? `in ${path.join(' › ')}` : undefined
  return [alias, where].filter(part => part !== undefined).join(', ') || undefined
}
