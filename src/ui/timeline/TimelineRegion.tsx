import { type CSSProperties, useRef, useState } from 'react'
import { Dialog } from '../dialog/Dialog.tsx'
import { usePageKey } from '../keyboard/use-page-key.ts'
import { afterMark } from '../loading/after-mark.ts'
import { loadedLater } from '../loading/loaded-later.tsx'
import { NotFetched } from '../loading/NotFetched.tsx'
import { usePageForm } from '../page-form.ts'
import type { Props } from './GoToDate.tsx'
import { Overview } from './Overview.tsx'
import { IDLE } from './performance-marks.ts'
import { Stage } from './Stage.tsx'
import { stageHeight } from './stage-height.ts'
import type { Picture } from './stage-picture.ts'
import styles from './TimelineRegion.module.css'
import { Toolbar } from './Toolbar.tsx'

/** With the reader of dates, a chunk of its own: what two chunks import would be in the script of the opening view. */
const GoToDate = loadedLater<Omit<Props, 'reading'>>(
  async () => {
    const [{ GoToDate }, reading] = await Promise.all([import('./GoToDate.tsx'), import('../typed-date/date-parts.ts')])
    return props => <GoToDate {...props} reading={reading} />
  },
  {
    Failed: ({ onRetry, onClose }) => (
      <Dialog title="Go to date" isOpen onClose={onClose}>
        <NotFetched onRetry={onRetry} />
      </Dialog>
    ),
  },
)

/** Nobody drags an edge of what is not there yet, and the height that was chosen before is in the style already. */
const StageHeight = loadedLater(async () => {
  await afterMark(IDLE)
  return (await import('./StageHeight.tsx')).StageHeight
})

/** With guests, which it does not count as from before: it looks once, when both are there and the view rests. */
const BesideRange = loadedLater(async () => {
  await afterMark(IDLE)
  const guests = import('./stage-refinements.ts').catch(() => undefined)
  const [parts] = await Promise.all([import('./BesideRange.tsx'), guests])
  return parts.BesideRange
})

/** The timeline with what belongs to it: its tools, the overview, and the stage of lanes. */
export function TimelineRegion() {
  const [isAskingDate, setAskingDate] = useState(false)
  const [went, setWent] = useState('')
  const height = stageHeight.useChoice()
  usePageKey('j', () => setAskingDate(true))
  const { isEmbedded } = usePageForm()
  const pictures = useRef<() => Picture | undefined>(undefined)
  return (
    <section
      className={styles.region}
      aria-label="Timeline"
      style={height === undefined ? undefined : ({ '--stage-height': `${height}px` } as CSSProperties)}
    >
      <Toolbar onGoToDate={() => setAskingDate(true)} besideRange={<BesideRange pictures={pictures} />} />
      <Overview />
      <Stage onGoToDate={() => setAskingDate(true)} pictures={pictures} />
      {!isEmbedded && <StageHeight />}
      {isAskingDate && <GoToDate onWent={setWent} onClose={() => setAskingDate(false)} />}
      <p className="visually-hidden" aria-live="polite">
        {went}
      </p>
    </section>
  )
}
