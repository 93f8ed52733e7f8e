import { type SyntheticEvent, useEffect, useRef } from 'react'
import { selectCollection } from '../../store/selectors.ts'
import { useTimeline } from '../store-context.tsx'
import styles from './EmbedFoot.module.css'
import { tellHeight } from './tell-height.ts'

/** Under an embedded timeline: what it is, and the way to the whole page. Tells the page around it how high it wants to be. */
export function EmbedFoot() {
  const title = useTimeline(state => selectCollection(state)?.title)
  const foot = useRef<HTMLElement>(null)
  useEffect(() => tellHeight(foot.current?.parentElement), [])
  return (
    <footer ref={foot} className={styles.foot}>
      {title && <span className={styles.title}>{title}</span>}
      <a
        className={styles.link}
        href={fullView()}
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

/** The address of the same view with the frame of the page. */
function fullView(): string {
  const url = new URL(window.location.href)
  url.searchParams.delete('embed')
  return url.href
}

/** The address changes with every step of the reader; it is read when somebody is about to follow the link. */
const refresh = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
  currentTarget.href = fullView()
}
