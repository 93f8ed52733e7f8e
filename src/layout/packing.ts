import type { Instant } from '../time/span.ts'
import { binClusters, type Cluster } from './clusters.ts'
import type { Group } from './grouping.ts'
import type { LabelFit } from './label-fit.ts'
import { type LabelWidth, packLanes, type Slot } from './lanes.ts'
import { levelScale } from './level.ts'

/** Heights in px. A grouped band has a strip above its lanes for its name. */
export const LANE_PX = 24
export const BAND_NAME_PX = 20
export const BAND_GAP_PX = 6

/** Importance from which a label is set in the heavier weight. */
export const STRONG_IMPORTANCE = 4

/** Lanes of a band when events are grouped: enough to compare bands, not so many that one fills the screen. */
const LANES_PER_BAND = 4
/** A label is drawn from this width on; landmarks are given more before another event may have the place. */
const LABEL_MIN_PX = 120
const LABEL_MIN_PX_PER_IMPORTANCE = 22

export type PackedBand = {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly lanes: readonly (readonly Slot[])[]
  readonly clusters: readonly Cluster[]
  /** Top of the band, and of its first lane, in px from the top of the lanes. */
  readonly top: number
  readonly lanesTop: number
  readonly height: number
}

/** All events placed for one zoom level; cut to the viewport by `sceneAt`. */
export type Packing = {
  readonly level: number
  readonly pxPerMs: number
  readonly bands: readonly PackedBand[]
  readonly height: number
}

/** The room a label asks for when lanes are given out; drawing may give it more. */
export function labelWidthFrom(labels: LabelFit): LabelWidth {
  return ({ title, importance }) =>
    Math.min(
      labels.widthOf(title, importance >= STRONG_IMPORTANCE),
      LABEL_MIN_PX + importance * LABEL_MIN_PX_PER_IMPORTANCE,
    )
}

type PackOptions = {
  readonly level: number
  readonly heightPx: number
  readonly labelWidth: LabelWidth
  /** The end of all time that can be shown. */
  readonly end: Instant
}

/**
 * Packs every group into its band of lanes. The last lane of a band is kept for clusters, once anything overflows.
 * `heightPx` is what the screen offers: a single group fills it; several take what they need, and the stage scrolls.
 */
export function packGroups(groups: readonly Group[], { level, heightPx, labelWidth, end }: PackOptions): Packing {
  const pxPerMs = levelScale(level)
  const isGrouped = groups.length > 1 || groups[0]?.name !== ''
  const room = isGrouped ? LANES_PER_BAND : Math.max(2, Math.floor(heightPx / LANE_PX))
  const bands: PackedBand[] = []
  let top = 0
  for (const { id, name, events } of groups) {
    const packInto = (maxLanes: number) => packLanes(events, { pxPerMs, maxLanes, labelWidth, end })
    let packed = packInto(room)
    if (packed.overflow.length > 0) packed = packInto(room - 1)
    const clusters = binClusters(packed.overflow, pxPerMs)
    const lanesTop = top + (isGrouped ? BAND_NAME_PX : 0)
    const lanes = packed.lanes.length + (clusters.length > 0 ? 1 : 0)
    const height = lanesTop - top + Math.max(1, lanes) * LANE_PX + (isGrouped ? BAND_GAP_PX : 0)
    bands.push({ id, name, count: events.length, lanes: packed.lanes, clusters, top, lanesTop, height })
    top += height
  }
  return { level, pxPerMs, bands, height: top }
}
