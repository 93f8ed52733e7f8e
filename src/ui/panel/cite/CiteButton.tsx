import { type CSSProperties, useEffect, useRef, useState } from 'react'
import type { CollectionHead, Source, TimelineEvent } from '../../../model/timeline-event.ts'
import { loadedWhenWanted } from '../../loading/loaded-later.tsx'
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
        onClick={({ currentTarget }) => setPlace(placeFor(currentTarget))}
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
/** As much as a citation of an excerpt takes in the longest style. */
const ENOUGH_PX = 360

/**
 * Under the button where there is room: what is cited stands above it, and should be readable. Else beside the panel, and
 * only where the window is too narrow for that over the button. As variables, since on a phone the style sheet decides.
 */
function placeFor(button: HTMLElement): CSSProperties {
  const box = button.getBoundingClientRect()
  const panelLeft = button.closest('[data-evidence]')?.getBoundingClientRect().left ?? 0
  const below = window.innerHeight - box.bottom
  const isBeside = below < ENOUGH_PX && panelLeft >= WIDTH_PX + 2 * EDGE_PX
  if (isBeside) return placeAt(panelLeft - WIDTH_PX - EDGE_PX, 'over', box.bottom)
  return below >= ENOUGH_PX || below >= box.top
    ? placeAt(box.left, 'under', box.bottom + 4)
    : placeAt(box.left, 'over', box.top - 4)
}

function placeAt(left: number, side: 'over' | 'under', y: number): CSSProperties {
  const { innerWidth, innerHeight } = window
  return {
    '--left': `${Math.max(EDGE_PX, Math.min(left, innerWidth - WIDTH_PX - EDGE_PX))}px`,
    '--top': side === 'under' ? `${y}px` : 'auto',
    '--bottom': side === 'under' ? 'auto' : `${Math.max(EDGE_PX, innerHeight - y)}px`,
    '--room': `${(side === 'under' ? innerHeight - y : y) - EDGE_PX}px`,
  } as CSSProperties // React's type has no custom properties.
}
