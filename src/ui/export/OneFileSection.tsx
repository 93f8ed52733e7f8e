import { useState } from 'react'
import { fileNameFor } from '../../one-file/file-name.ts'
import { selectCollection } from '../../store/selectors.ts'
import { openDataset } from '../open-dataset.ts'
import { useTimeline } from '../store-context.tsx'
import styles from './Export.module.css'
import { makeOneFile } from './make-one-file.ts'
import { Section } from './Section.tsx'
import { saveFile } from './save-file.ts'
import { WorkButton } from './WorkButton.tsx'

type State = 'idle' | 'making' | { readonly says: string }

const ABOUT =
  'The page with this collection in one HTML file. It opens from a disk, without a network or a server, and asks for nothing.'

export function OneFileSection() {
  const title = useTimeline(state => selectCollection(state)?.title)
  const [keepsView, setKeepsView] = useState(false)
  const [state, setState] = useState<State>('idle')
  const make = async () => {
    if (title === undefined) return
    setState('making')
    const made = await makeOneFile({ title, dataset: openDataset(), view: keepsView ? presentView() : '' })
    const name = fileNameFor(title, 'html')
    if (made.ok) saveFile(made.value, name)
    setState({ says: made.ok ? `Saved as ${name}, ${(made.value.size / 1e6).toFixed(1)} MB.` : made.error })
  }
  return (
    <Section title="One file" about={ABOUT}>
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
    </Section>
  )
}

/** The address of the view without what means nothing to a file that has its dataset in it. */
function presentView(): string {
  const parameters = new URLSearchParams(window.location.search)
  parameters.delete('data')
  return parameters.size === 0 ? '' : `?${parameters}`
}
