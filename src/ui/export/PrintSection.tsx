import { useState } from 'react'
import { selectMatching } from '../../store/selectors.ts'
import { MAX_PRINTED } from '../print/max-printed.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { counted, inFigures } from '../words/counted.ts'
import { Section } from './Section.tsx'

export function PrintSection({ onDone }: { readonly onDone: () => void }) {
  const shown = useTimeline(state => selectMatching(state).length)
  const store = useTimelineStore()
  const [isPreparing, setPreparing] = useState(false)
  const print = async () => {
    setPreparing(true)
    const { printChronology } = await import('../print/printing.tsx')
    onDone()
    await printChronology(store)
  }
  return (
    <Section
      title="On paper"
      about="The events that the filters show, numbered, with the timeline, every citation and its excerpt, as your printer or a PDF file takes them."
    >
      {shown > MAX_PRINTED && (
        <p>
          {counted(shown, 'event')} are shown. The first {inFigures(MAX_PRINTED)} are printed, and the document says so:
          narrow the filters to print others.
        </p>
      )}
      <button type="button" className="button" disabled={isPreparing} onClick={print}>
        {isPreparing ? 'Preparing…' : 'Print'}
      </button>
    </Section>
  )
}
