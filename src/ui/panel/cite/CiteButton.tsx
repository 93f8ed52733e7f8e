import { type CSSProperties, useEffect, useRef, useState } from 'react'
import type { CollectionHead, Source, TimelineEvent } from '../../../model/timeline-event.ts'
import { loadedWhenWanted } from '../../hooks/loaded-later.tsx'
import styles from './Cite.module.css'

/** The styles of citation are a chunk of their own: most readers take none away. */
const Cite = loadedWhenWanted(async () => (await import('./Cite.tsx')).Cite, <div className={styles.text}>…</div>)

export type Cited = {
  readonly source: Source
  /** The excerpt to cite: the event's citation at `index`. Left out, the source alone is cited. */
  readonly excerpt?: { readonly event: TimelineEvent; readonly index: number }
  readonly collection: CollectionHead
}

type Props = Cited & {
  /** What is cited, for the ear: `excerpt 2`. */
  readonly of: string
}

/** Opens a small popover with the citation in the reader's style. */
export function CiteButton({ of, ...cited }: Props) {
  const [place, setPlace] = useState<CSSProperties>()
  return (
    <>
      <button
        type="button"
        className="link-button"
        aria-haspopup="dialog"
        aria-expanded={place !== undefined}
        onClick={({ currentTarget }) => setPlace(placeBeside(currentTarget.getBoundingClientRect()))}
      >
        Cite<span className="visually-hidden"> {of}</span>
      </button>
      {place && (
        <Popover name={`Cite ${of}`} place={place} onClose={() => setPlace(undefined)}>
          <Cite {...cited} />
        </Popover>
      )}
    </>
  )
}

type PopoverProps = {
  readonly name: string
  readonly place: CSSProperties
  readonly onClose: () => void
  readonly children: React.ReactNode
}

/** The browser's own popover: Esc and a click beside it put it away, and the focus goes back to the button. */
function Popover({ name, place, onClose, children }: PopoverProps) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    ref.current?.showPopover()
    ref.current?.focus()
  }, [])
  return (
    <div
      ref={ref}
      popover="auto"
      role="dialog"
      aria-label={name}
      tabIndex={-1}
      className={styles.popover}
      style={place}
      // Esc is for the popover alone: the panel around it would take it for its own.
      onKeyDown={event => event.key === 'Escape' && event.stopPropagation()}
      onToggle={event => event.newState === 'closed' && onClose()}
    >
      {children}
    </div>
  )
}

const WIDTH_PX = 416
const EDGE_PX = 8

/** Under the button or, where there is more room, over it; as variables, since on a phone the style sheet decides. */
function placeBeside({ left, top, bottom }: DOMRect): CSSProperties {
  const below = window.innerHeight - bottom
  const isBelow = below >= top
  return {
    '--left': `${Math.max(EDGE_PX, Math.min(left, window.innerWidth - WIDTH_PX - EDGE_PX))}px`,
    '--top': isBelow ? `${bottom + 4}px` : 'auto',
    '--bottom': isBelow ? 'auto' : `${window.innerHeight - top + 4}px`,
    '--room': `${Math.max(below, top) - 4 - EDGE_PX}px`,
  } as CSSProperties // React's type has no custom properties.
}
