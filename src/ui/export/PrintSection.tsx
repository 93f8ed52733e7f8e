import { useState } from 'react'
import { counted, inFigures } from '../../lib/counted.ts'
import { selectMatching } from '../../store/selectors.ts'
import { fetchStylesAgain } from '../loading/failed-styles.ts'
import { usePageForm } from '../page-form.ts'
import { MAX_PRINTED } from '../print/max-printed.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import styles from './Export.module.css'
import { ExportSection } from './ExportSection.tsx'
import { useStillOpen } from './use-still-open.ts'
import { WorkButton } from './WorkButton.tsx'

export function PrintSection({ onDone }: { readonly onDone: () => void }) {
  const shown = useTimeline(state => selectMatching(state).length)
  const store = useTimelineStore()
  const [progress, setProgress] = useState<'none' | 'preparing' | 'failed'>('none')
  const { address } = usePageForm()
  const isStillOpen = useStillOpen()
  const print = async () => {
    fetchStylesAgain()
    setProgress('preparing')
    try {
      const { printChronology } = await import('../print/printing.tsx')
      await printChronology(store, { address: address(), onReady: onDone, isWanted: isStillOpen })
      setProgress('none')
    } catch {
      setProgress('failed')
    }
  }
  return (
    <ExportSection
      title="On paper"
      about="The events that the filters show, numbered, with the timeline, every citation and its excerpt, as your printer or a PDF file takes them."
    >
      {shown > MAX_PRINTED && (
        <p>
          {counted(shown, 'event')} are shown. The first {inFigures(MAX_PRINTED)} are printed, and the document says so:
          narrow the filters to print others.
        </p>
      )}
      <div className={styles.line}>
        <WorkButton isBusy={progress === 'preparing'} onPress={print}>
          Print
        </WorkButton>
        <p role="status" className={styles.said}>
          {progress === 'preparing' && 'Preparing…'}
          {progress === 'failed' && 'The document could not be prepared.'}
        </p>
      </div>
    </ExportSection>
  )
}
