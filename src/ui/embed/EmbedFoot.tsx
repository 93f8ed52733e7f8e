import { type SyntheticEvent, useEffect, useRef } from 'react'
import { selectCollection } from '../../store/selectors.ts'
import { usePageForm } from '../page-form.ts'
import { useTimeline } from '../store-context.tsx'
import styles from './EmbedFoot.module.css'
import { tellHeight } from './tell-height.ts'

/** Under an embedded timeline: what it is, and the way to the whole page. Tells the page around it how high it wants to be. */
export function EmbedFoot() {
  const title = useTimeline(state => selectCollection(state)?.title)
  const { address } = usePageForm()
  /** The address changes with every step of the reader; it is read when somebody is about to follow the link. */
  const refresh = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    currentTarget.href = unframed(address())
  }
  const foot = useRef<HTMLElement>(null)
  useEffect(() => tellHeight(foot.current?.parentElement), [])
  return (
    <footer ref={foot} className={styles.foot}>
      {title && <span className={styles.title}>{title}</span>}
      <a
        className={styles.link}
        href={unframed(address())}
        target="_blank"
        rel="noopener"
        onPointerEnter={refresh}
        onFocus={refresh}
        onClick={refresh}
      >
        Open in Whence <span aria-hidden="true">↗</span>
        <span className="visually-hidden"> (opens in a new tab)</span>
      </a>
    </footer>
  )
}

/** The same view with the frame of the page. */
function unframed(address: string): string {
  const url = new URL(address)
  url.searchParams.delete('embed')
  return url.href
}
