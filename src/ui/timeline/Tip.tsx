import { useEffect } from 'react'
import { middleOf } from '../../layout/clusters.ts'
import { isCluster, rowAt } from '../../layout/hit-test.ts'
import { BIN_PX, levelScale } from '../../layout/level.ts'
import { LANE_PX } from '../../layout/packing.ts'
import type { ClusterMark, Mark } from '../../layout/scene.ts'
import { counted } from '../../lib/counted.ts'
import { selectCollection, selectEvent } from '../../store/selectors.ts'
import { dateInWords } from '../../time/date-words.ts'
import { useTimeline } from '../store-context.tsx'
import { statusInWords } from '../words/status-words.ts'
import styles from './Stage.module.css'
import type { Picture } from './stage-picture.ts'
import { viewportInWords } from './viewport-words.ts'

const TIP_WIDTH_PX = 320
/** Room for three lines of title and one of date. */
const TIP_HEIGHT_PX = 110

/** What lies under the pointer, in words. For the eye only: the list and the panel say the same to everybody. */
export function Tip({ hit, picture }: { readonly hit: Mark | ClusterMark; readonly picture: Picture }) {
  const row = rowAt(hit)
  const event = useTimeline(state => selectEvent(state, row))
  const events = useTimeline(state => selectCollection(state)?.events)
  useEffect(() => {
    if (row !== undefined && !event) events?.load(row, row + 1)
  }, [row, event, events])
  const x = isCluster(hit) ? hit.x : Math.max(hit.x0, 0)
  const left = Math.max(8, Math.min(x, picture.scene.width - TIP_WIDTH_PX - 8))
  const middle = picture.lanesTop + hit.y - picture.scrollTop
  // Under the mark, or over it where there is no room below.
  const isAbove = middle > picture.height - TIP_HEIGHT_PX
  const place = isAbove
    ? { left, bottom: picture.height - middle + LANE_PX / 2 + 4 }
    : { left, top: middle + LANE_PX / 2 + 4 }
  return (
    <div className={styles.tip} style={place} aria-hidden="true">
      {event ? (
        <>
          <strong dir="auto">{event.title}</strong>
          <span>
            {dateInWords(event.date.parsed)}
            {event.status !== 'occurred' && ` · ${statusInWords(event.status)}`}
          </span>
        </>
      ) : (
        isCluster(hit) && (
          <>
            <strong>{counted(hit.count, 'event')}</strong>
            <span>{viewportInWords(binSpan(hit))}. Click to open.</span>
          </>
        )
      )}
    </div>
  )
}

function binSpan({ level, bin }: ClusterMark) {
  const half = BIN_PX / levelScale(level) / 2
  const middle = middleOf(level, bin)
  return { start: middle - half, end: middle + half }
}
