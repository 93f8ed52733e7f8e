import { BAND_NAME_PX, type PackedBand } from '../../layout/packing.ts'
import { inFigures } from '../../lib/counted.ts'
import styles from './Stage.module.css'

type Props = {
  readonly bands: readonly PackedBand[]
  /** Where the lanes begin, and how far they are scrolled up, in px. */
  readonly top: number
  readonly scrollTop: number
}

/** Beside the listbox, not in it, since a listbox may hold nothing but options. */
export function BandNames({ bands, top, scrollTop }: Props) {
  return (
    <div className={styles.bandNames} style={{ top }}>
      {bands.map(band => (
        <div
          key={band.id}
          data-part="band"
          className={styles.bandName}
          style={{ top: nameTop(band, scrollTop), height: BAND_NAME_PX }}
        >
          {band.name} <span>{inFigures(band.count)}</span>
        </div>
      ))}
    </div>
  )
}

/** A name stays in view while any of its band is. */
function nameTop({ top, height }: PackedBand, scrollTop: number): number {
  return Math.max(top - scrollTop, Math.min(0, top + height - BAND_NAME_PX - scrollTop))
}
