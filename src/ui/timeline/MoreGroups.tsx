import type { RefObject } from 'react'
import { BAND_NAME_PX, type PackedBand } from '../../layout/packing.ts'
import { counted } from '../../lib/counted.ts'
import styles from './MoreGroups.module.css'

type Props = {
  readonly bands: readonly PackedBand[]
  /** Where the lanes begin, and how far they are scrolled up, in px. */
  readonly top: number
  readonly scrollTop: number
  readonly scroller: RefObject<HTMLElement | null>
}

/** How many groups lie below what is seen, and the way there: the wheel zooms, and not every system shows a scrollbar. */
export function MoreGroups({ bands, top, scrollTop, scroller }: Props) {
  const height = (scroller.current?.clientHeight ?? Number.POSITIVE_INFINITY) - top
  const below = bands.filter(band => band.top + BAND_NAME_PX > scrollTop + height)
  const [next] = below
  if (!next) return null
  const go = () => scroller.current?.scrollTo({ top: next.top })
  return (
    <button type="button" className={styles.more} onClick={go}>
      {counted(below.length, 'more group')} <span aria-hidden="true">↓</span>
    </button>
  )
}
