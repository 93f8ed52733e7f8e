import { useState } from 'react'
import { writeDataset } from '../../export/dataset/write-dataset.ts'
import type { Collection } from '../../model/collection.ts'
import type { TimelineEvent } from '../../model/timeline-event.ts'
import { fileNameFor } from '../../one-file/file-name.ts'
import { selectCollection } from '../../store/selectors.ts'
import { usePageForm } from '../page-form.ts'
import { useTimeline } from '../store-context.tsx'
import styles from './Export.module.css'
import { ExportSection } from './ExportSection.tsx'
import { makeOneFile } from './make-one-file.ts'
import { saveFile } from './save-file.ts'
import { useStillOpen } from './use-still-open.ts'
import { WorkButton } from './WorkButton.tsx'

type State = 'idle' | 'making' | { readonly says: string }

const ABOUT =
  'The page with this collection in one HTML file. It opens from a disk, without a network or a server, and asks for nothing.'

export function OneFileSection() {
  const { address, dataset } = usePageForm()
  const isStillOpen = useStillOpen()
  const collection = useTimeline(selectCollection)
  const title = collection?.title
  const [keepsView, setKeepsView] = useState(false)
  const [state, setState] = useState<State>('idle')
  const make = async () => {
    if (!collection || title === undefined) return
    setState('making')
    const view = keepsView ? withoutDataset(address()) : ''
    const { all } = collection.events
    const asJson = all && (() => datasetJson(collection, all))
    const made = await makeOneFile({ title, dataset, view, asJson })
    if (!isStillOpen()) return
    const name = fileNameFor(title, 'html')
    if (made.ok) saveFile(made.value, name)
    setState({ says: made.ok ? `Saved as ${name}, ${(made.value.size / 1e6).toFixed(1)} MB.` : made.error })
  }
  return (
    <ExportSection title="One file" about={ABOUT}>
      <label className={styles.choice}>
        <input type="checkbox" checked={keepsView} onChange={event => setKeepsView(event.target.checked)} />
        Open with the present view
      </label>
      <div className={styles.line}>
        <WorkButton isBusy={title === undefined || state === 'making'} onPress={make}>
          Download one file
        </WorkButton>
        <p role="status" className={styles.said}>
          {state === 'making' ? 'Making the file' : typeof state === 'object' && state.says}
        </p>
      </div>
    </ExportSection>
  )
}

function datasetJson(collection: Collection, events: readonly TimelineEvent[]): string {
  const selection = { collection, events, total: events.length, linkTo: String, madeAt: Date.now() }
  return [...writeDataset(selection)].join('')
}

/** The query string of a view without what means nothing to a file that has its dataset in it. */
function withoutDataset(address: string): string {
  const parameters = new URL(address).searchParams
  parameters.delete('data')
  return parameters.size === 0 ? '' : `?${parameters}`
}
