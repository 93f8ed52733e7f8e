import { useEffect, useRef, useState } from 'react'
import { AXIS_PX } from '../../draw/draw-scene.ts'
import { BAND_NAME_PX, LANE_PX, type PackedBand } from '../../layout/packing.ts'
import { type ClusterMark, eventAt, findEvent, hitTest, isCluster, type Mark } from '../../layout/scene.ts'
import { selectMatching, selectNeighbours, selectSelected } from '../../store/selectors.ts'
import { dateInWords } from '../../time/date-words.ts'
import { prefetchDetails } from '../panel/load-details.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { ClusterList, type OpenCluster } from './ClusterList.tsx'
import styles from './Stage.module.css'
import { mountGestures } from './stage-gestures.ts'
import { readKey } from './stage-keys.ts'
import { mountPicture, type Picture } from './stage-picture.ts'
import { Tip } from './Tip.tsx'
import { useCommands } from './use-commands.ts'

const FINGER_SLACK_PX = 14
const MOUSE_SLACK_PX = 3
const HINT_MS = 1_600
const OPTION_ID = 'timeline-option'

type Props = { readonly onGoToDate: () => void; readonly showsPublications: boolean }

/** The lanes: a canvas that draws, and over it one element that takes pointer, keys and focus. */
export function Stage({ onGoToDate, showsPublications }: Props) {
  const store = useTimelineStore()
  const hostRef = useRef<HTMLDivElement>(null)
  const canvasRef = useRef<HTMLCanvasElement>(null)
  const scrollerRef = useRef<HTMLDivElement>(null)
  const [picture, setPicture] = useState<Picture>()
  const [over, setOver] = useState<Mark | ClusterMark>()
  const [cluster, setCluster] = useState<OpenCluster>()
  const [hint, setHint] = useState(false)
  const mountedPicture = useRef<ReturnType<typeof mountPicture>>(undefined)
  const [picturesNow] = useState(() => () => mountedPicture.current?.current())
  const commands = useCommands({ picture: picturesNow, onGoToDate })

  useEffect(() => {
    const [host, canvas, scroller] = [hostRef.current, canvasRef.current, scrollerRef.current]
    if (!host || !canvas || !scroller) return
    let hintTimer = 0
    const mounted = mountPicture(store, { host, canvas, scroller }, setPicture)
    mountedPicture.current = mounted
    const unmountGestures = mountGestures(store, scroller, {
      onPlainWheel: () => {
        setHint(true)
        clearTimeout(hintTimer)
        hintTimer = window.setTimeout(() => setHint(false), HINT_MS)
      },
      onGesture: () => {
        setOver(undefined)
        setCluster(undefined)
      },
    })
    return () => {
      clearTimeout(hintTimer)
      mounted.unmount()
      unmountGestures()
    }
  }, [store])

  useEffect(() => mountedPicture.current?.setExtras({ showsPublications }), [showsPublications])

  const hitAt = (event: React.PointerEvent | React.MouseEvent): Mark | ClusterMark | undefined => {
    const now = mountedPicture.current?.current()
    if (!now) return undefined
    const box = event.currentTarget.getBoundingClientRect()
    const y = event.clientY - box.top - now.lanesTop
    if (y < 0) return undefined
    const slack = 'pointerType' in event && event.pointerType === 'touch' ? FINGER_SLACK_PX : MOUSE_SLACK_PX
    return hitTest(now.scene, event.clientX - box.left, y + now.scrollTop, slack)
  }

  const onPointerMove = (event: React.PointerEvent) => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return
    const hit = hitAt(event)
    if (hit?.key === over?.key) return
    setOver(hit)
    store.getState().hover(hit && eventAt(hit)?.id)
  }
  const onPointerLeave = () => {
    setOver(undefined)
    store.getState().hover(undefined)
  }
  const onClick = (event: React.MouseEvent) => {
    const hit = hitAt(event)
    if (!hit) return
    const only = eventAt(hit)
    if (only) return store.getState().select(only.id)
    if (isCluster(hit) && !commands.openCluster(hit))
      setCluster({ events: hit.events, x: event.clientX, y: event.clientY })
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const command = readKey(event.nativeEvent, store.getState().singleKeys)
    if (!command) return
    event.preventDefault()
    commands.run(command)
  }

  const bands = picture?.packing.bands ?? []
  const lanesTop = picture?.lanesTop ?? AXIS_PX
  const isGrouped = (bands[0]?.name ?? '') !== ''
  return (
    <div ref={hostRef} className={styles.stage}>
      <canvas ref={canvasRef} className={styles.canvas} />
      <div
        ref={scrollerRef}
        id="timeline-stage"
        className={styles.scroller}
        role="listbox"
        tabIndex={0}
        aria-label="Events on the timeline"
        aria-orientation="horizontal"
        aria-activedescendant={OPTION_ID}
        data-over={over !== undefined}
        onPointerEnter={prefetchDetails}
        onFocus={prefetchDetails}
        onPointerMove={onPointerMove}
        onPointerLeave={onPointerLeave}
        onClick={onClick}
        onDoubleClick={event => !hitAt(event) && commands.zoomAt(event.clientX, event.currentTarget)}
        onKeyDown={onKeyDown}
      >
        <div className={styles.lanes} style={{ height: lanesTop + (picture?.packing.height ?? 0) }}>
          <ActiveOption picture={picture} />
        </div>
      </div>
      {isGrouped && <BandNames bands={bands} top={lanesTop} scrollTop={picture?.scrollTop ?? 0} />}
      {over && picture && <Tip hit={over} picture={picture} />}
      {cluster && <ClusterList cluster={cluster} onClose={() => setCluster(undefined)} />}
      {hint && <p className={styles.hint}>Hold Ctrl or ⌘ while scrolling to zoom</p>}
      <NothingToShow />
    </div>
  )
}

type BandNamesProps = { readonly bands: readonly PackedBand[]; readonly top: number; readonly scrollTop: number }

/** Beside the listbox, not in it, since a listbox may hold nothing but options. */
function BandNames({ bands, top, scrollTop }: BandNamesProps) {
  return (
    <div className={styles.bandNames} style={{ top }}>
      {bands.map(band => (
        <div
          key={band.id}
          data-part="band"
          className={styles.bandName}
          style={{ top: band.top - scrollTop, height: BAND_NAME_PX }}
        >
          {band.name} <span>{band.count}</span>
        </div>
      ))}
    </div>
  )
}

/** The one option that exists in the page: the selected event, placed over its mark. */
function ActiveOption({ picture }: { readonly picture: Picture | undefined }) {
  const selected = useTimeline(selectSelected)
  const { index, total } = useTimeline(selectNeighbours)
  const drawn = selected && picture && findEvent(picture.scene, selected.id)
  const box = drawn && boxOf(drawn)
  return (
    <div
      id={OPTION_ID}
      role="option"
      tabIndex={-1}
      className={styles.option}
      aria-selected={selected !== undefined}
      aria-posinset={(index ?? 0) + 1}
      aria-setsize={total}
      aria-label={
        selected
          ? `${selected.title}, ${dateInWords(selected.date.parsed)}`
          : 'No event selected. Arrow keys move between events.'
      }
      style={
        box
          ? { left: box.left, width: box.width, top: (picture?.lanesTop ?? AXIS_PX) + box.y - LANE_PX / 2 }
          : { display: 'none' }
      }
    />
  )
}

function boxOf(drawn: Mark | ClusterMark) {
  if (isCluster(drawn)) return { left: drawn.x - 20, width: 40, y: drawn.y }
  const end = drawn.label ? Math.max(drawn.x1, drawn.label.x + drawn.label.width) : drawn.x1
  return { left: drawn.x0 - 3, width: end - drawn.x0 + 6, y: drawn.y }
}

function NothingToShow() {
  const isEmpty = useTimeline(state => state.dataset.status === 'ready' && selectMatching(state).length === 0)
  return isEmpty ? <p className={styles.empty}>No event passes the filters.</p> : null
}
