import { type MouseEvent, useState } from 'react'
import { inFigures } from '../../lib/counted.ts'
import styles from './Filters.module.css'

/** A page holds what it shows: a list of thousands comes so many at a time. */
const AT_A_TIME = 50

type Paging = { readonly limit: number; readonly showMore: () => void; readonly showFewer: (() => void) | undefined }

/** How many of a list are shown: `first`, and then more as they are wanted; anew for each `list`. */
export function useMore(first: number, list = ''): Paging {
  const [wanted, setWanted] = useState({ list, added: 0 })
  const added = wanted.list === list ? wanted.added : 0
  const setAdded = (next: number) => setWanted({ list, added: next })
  return {
    limit: first + added,
    showMore: () => setAdded(added + AT_A_TIME),
    showFewer: added > 0 ? () => setAdded(0) : undefined,
  }
}

type Props = Paging & {
  /** How many are not shown yet. */
  readonly more: number
  /** What they are, for those who do not see where the button stands. */
  readonly of?: string | undefined
}

/**
 * Shows more of the list that it stands after, and leaves the reader where it was read: the focus goes to the first that has
 * come. When there are no more it shows fewer.
 */
export function MoreButton({ showMore, showFewer, more, of = '' }: Props) {
  const next = Math.min(more, AT_A_TIME)
  const text = next < more ? `${next} more of ${inFigures(more)}` : `${next} more`
  const ofWhat = of && <span className="visually-hidden"> {of}</span>
  if (more === 0 && !showFewer) return null
  const add = ({ currentTarget }: MouseEvent) => {
    const items = currentTarget.parentElement?.previousElementSibling?.children
    const known = items?.length ?? 0
    showMore()
    requestAnimationFrame(() =>
      items?.[known]?.querySelector<HTMLElement>('input, li > button')?.focus({ preventScroll: true }),
    )
  }
  /** One of the buttons may go; the first stays, if further up. */
  const takeAway = ({ currentTarget: { parentElement } }: MouseEvent) => {
    const first = parentElement?.querySelector('button')
    first?.focus()
    showFewer?.()
    requestAnimationFrame(() => first?.scrollIntoView({ block: 'nearest' }))
  }
  return (
    <p className={styles.more}>
      <button type="button" className="link-button" onClick={more > 0 ? add : takeAway}>
        {more > 0 ? text : 'Fewer'}
        {ofWhat}
      </button>
      {more > 0 && showFewer && (
        <button type="button" className="link-button" onClick={takeAway}>
          Fewer
          {ofWhat}
        </button>
      )}
    </p>
  )
}
