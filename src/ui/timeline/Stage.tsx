import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { AXIS_PX } from '../../draw/draw-scene.ts'
import { rowsIn } from '../../layout/clusters.ts'
import { hitTest, isCluster, rowAt } from '../../layout/hit-test.ts'
import type { Packing } from '../../layout/packing.ts'
import type { ClusterMark, Mark } from '../../layout/scene.ts'
import { selectMatching, selectSelectedRow, selectTotal } from '../../store/selectors.ts'
import { usePageForm } from '../page-form.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { ActiveOption, OPTION_ID, placeOption } from './ActiveOption.tsx'
import type { OpenCluster } from './ListButton.tsx'
import { BandNames, ClusterList, EmptyView, equipLater, MoreGroups, refineLater, Tip } from './lazy-parts.ts'
import styles from './Stage.module.css'
import type { Spot } from './spot.ts'
import { mountPicture, type Picture } from './stage-picture.ts'

type Parts = typeof import('./stage-parts.ts')

const FINGER_SLACK_PX = 14
const MOUSE_SLACK_PX = 3
const HINT_MS = 1_600

/** What of a picture React has to know: it changes with the packing, not with each frame of a pan. */
type Frame = Pick<Picture, 'scrollTop' | 'lanesTop'> & Pick<Packing, 'bands' | 'height'>

type Pointed = { readonly hit: Mark | ClusterMark; readonly picture: Picture }

const NO_FRAME: Frame = { bands: [], height: 0, lanesTop: AXIS_PX, scrollTop: 0 }

/** The same object while nothing in it changes, so that React has nothing to render. */
function frameOf({ packing: { bands, height }, lanesTop, scrollTop }: Picture, before: Frame): Frame {
  const isSame = before.bands === bands && before.lanesTop === lanesTop && before.scrollTop === scrollTop
  return isSame ? before : { bands, height, lanesTop, scrollTop }
}

type Props = {
  readonly onGoToDate: () => void
  /** Set to what gives the picture that stands on the screen, for those beside the stage who ask. */
  readonly pictures: RefObject<(() => Picture | undefined) | undefined>
}

/** The lanes: a canvas that draws, and over it one element that takes pointer, keys and focus. */
export function Stage({ onGoToDate, pictures }: Props) {
  const store = useTimelineStore()
  const { startPainter } = usePageForm()
  const hostRef = useRef<HTMLDivElement>(null)
  const slotRef = useRef<HTMLDivElement>(null)
  const scrollerRef = useRef<HTMLDivElement>(null)
  const optionRef = useRef<HTMLDivElement>(null)
  const isSelected = useTimeline(state => selectSelectedRow(state) !== undefined)
  const [frame, setFrame] = useState(NO_FRAME)
  const [over, setOver] = useState<Pointed>()
  const [cluster, setCluster] = useState<OpenCluster>()
  const [hint, setHint] = useState(false)
  const mountedPicture = useRef<ReturnType<typeof mountPicture>>(undefined)
  const [spot] = useState<Spot>(() => ({ y: 0 }))
  const [picturesNow] = useState(() => () => mountedPicture.current?.current())
  const commands = useRef<ReturnType<Parts['createStageCommands']>>(undefined)
  const goToDate = useEffectEvent(onGoToDate)

  useEffect(() => {
    const [host, slot, scroller] = [hostRef.current, slotRef.current, scrollerRef.current]
    if (!host || !slot || !scroller) return
    let hintTimer = 0
    let unmountGestures: (() => void) | undefined
    let last = NO_FRAME
    const mounted = mountPicture(store, { host, slot, scroller, spot }, picture => {
      placeOption(optionRef.current, picture, selectSelectedRow(store.getState()), spot.y)
      const now = frameOf(picture, last)
      if (now !== last) {
        setFrame(now)
        // What was pointed at may stand elsewhere now.
        if (now.bands !== last.bands) setOver(undefined)
      }
      last = now
    })
    // Without this the buttons still do all of it.
    const stopEquipping = equipLater(parts => {
      unmountGestures = parts?.mountGestures(store, scroller, {
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
      commands.current = parts?.createStageCommands(store, {
        picture: mounted.current,
        onGoToDate: () => goToDate(),
        spot,
      })
      mounted.setUsable()
    })
    const stopRefining = refineLater(startPainter, host, mounted.refine)
    mountedPicture.current = mounted
    pictures.current = mounted.current
    return () => {
      clearTimeout(hintTimer)
      stopEquipping()
      stopRefining()
      mounted.unmount()
      unmountGestures?.()
    }
  }, [store, pictures, startPainter, spot])

  const hitAt = (event: React.PointerEvent | React.MouseEvent) => hitUnder(event, picturesNow())

  const onPointerMove = (event: React.PointerEvent) => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return
    const hit = hitAt(event)
    store.getState().hover(hit && rowAt(hit))
    if (hit?.key === over?.hit.key) return
    const picture = picturesNow()
    setOver(hit && picture && { hit, picture })
  }
  const onPointerLeave = () => {
    setOver(undefined)
    store.getState().hover(undefined)
  }
  const onClick = (event: React.MouseEvent) => {
    const hit = hitAt(event)
    if (!hit) return
    spot.y = hit.y
    const only = rowAt(hit)
    if (only !== undefined) return store.getState().selectRow(only, true)
    const picture = picturesNow()
    if (!isCluster(hit) || !picture) return
    const rows = rowsIn(picture.packing, hit)
    if (!commands.current?.openCluster(hit, rows))
      setCluster({ rows, count: hit.count, x: event.clientX, y: event.clientY })
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (commands.current?.onKey(event.nativeEvent)) event.preventDefault()
  }

  const { bands, lanesTop, scrollTop } = frame
  const isGrouped = (bands[0]?.name ?? '') !== ''
  return (
    <div ref={hostRef} className={styles.stage}>
      <div ref={slotRef} className={styles.slot} />
      <div
        ref={scrollerRef}
        id="timeline-stage"
        className={styles.scroller}
        role="listbox"
        tabIndex={0}
        aria-label="Events on the timeline"
        aria-orientation="horizontal"
        aria-activedescendant={isSelected ? OPTION_ID : undefined}
        aria-description={isSelected ? undefined : 'No event selected. Arrow keys move between events.'}
        data-over={over !== undefined}
        onPointerMove={onPointerMove}
        onPointerLeave={onPointerLeave}
        onClick={onClick}
        onDoubleClick={event => !hitAt(event) && commands.current?.zoomAt(event.clientX, event.currentTarget)}
        onKeyDown={onKeyDown}
      >
        <div className={styles.lanes} style={{ height: lanesTop + frame.height }}>
          <ActiveOption ref={optionRef} />
        </div>
      </div>
      {isGrouped && <BandNames bands={bands} top={lanesTop} scrollTop={scrollTop} />}
      {isGrouped && <MoreGroups bands={bands} top={lanesTop} scrollTop={scrollTop} scroller={scrollerRef} />}
      {over && <Tip hit={over.hit} picture={over.picture} />}
      {cluster && <ClusterList cluster={cluster} onClose={() => setCluster(undefined)} />}
      {hint && <p className={styles.hint}>Hold Ctrl or ⌘ while scrolling to zoom</p>}
      <NothingToShow />
      <EmptyView pictures={picturesNow} />
    </div>
  )
}

/** What of the picture lies under the pointer, which is over the lanes. */
function hitUnder(
  { nativeEvent, currentTarget, clientX, clientY }: React.PointerEvent | React.MouseEvent,
  picture: Picture | undefined,
): Mark | ClusterMark | undefined {
  if (!picture) return undefined
  const box = currentTarget.getBoundingClientRect()
  const y = clientY - box.top - picture.lanesTop
  if (y < 0) return undefined
  // A click is that of a pointer, too, which React does not say.
  const pointer: Event & { readonly pointerType?: string } = nativeEvent
  const slack = pointer.pointerType === 'touch' ? FINGER_SLACK_PX : MOUSE_SLACK_PX
  return hitTest(picture.scene, clientX - box.left, y + picture.scrollTop, slack)
}

function NothingToShow() {
  const isEmpty = useTimeline(state => state.dataset.status === 'ready' && selectMatching(state).length === 0)
  const total = useTimeline(selectTotal)
  if (!isEmpty) return null
  return <p className={styles.empty}>{total === 0 ? 'No events yet.' : 'No event passes the filters.'}</p>
}
