import { useId, useState } from 'react'
import { fileNameFor } from '../../one-file/file-name.ts'
import { selectCollection } from '../../store/selectors.ts'
import { usePageForm } from '../page-form.ts'
import type { PictureWish } from '../picture/take-picture.ts'
import { useTimelineStore } from '../store-context.tsx'
import styles from './Export.module.css'
import { ExportSection } from './ExportSection.tsx'
import { saveFile } from './save-file.ts'
import { useStillOpen } from './use-still-open.ts'
import { WorkButton } from './WorkButton.tsx'

type Progress = 'none' | 'making' | 'failed' | { readonly savedAs: string }

const EXTENTS: readonly { readonly extent: PictureWish['extent']; readonly name: string }[] = [
  { extent: 'shown', name: 'As shown on the screen' },
  { extent: 'whole', name: 'Whole: all of time, then in pieces' },
]

export function PictureSection() {
  const store = useTimelineStore()
  const { address } = usePageForm()
  const isStillOpen = useStillOpen()
  const [extent, setExtent] = useState<PictureWish['extent']>('shown')
  const [progress, setProgress] = useState<Progress>('none')
  const name = useId()
  const take = async (format: PictureWish['format']) => {
    setProgress('making')
    const { takePicture } = await import('../picture/take-picture.ts')
    const picture = await takePicture(store, { extent, format, address: address() })
    if (!isStillOpen()) return
    if (!picture) return setProgress('failed')
    const savedAs = fileNameFor(`timeline ${extent} ${selectCollection(store.getState())?.title}`, format)
    saveFile(picture, savedAs)
    setProgress({ savedAs })
  }
  const start = (format: PictureWish['format']) => take(format).catch(() => setProgress('failed'))
  return (
    <ExportSection
      title="As a picture"
      about="The timeline of the events that the filters show, on white, with a line that says what it shows and where it is from. SVG stays sharp at any size, and its marks lead to their events."
    >
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">How much of it</legend>
        {EXTENTS.map(choice => (
          <label key={choice.extent} className={styles.choice}>
            <input
              type="radio"
              name={name}
              checked={extent === choice.extent}
              onChange={() => setExtent(choice.extent)}
            />
            {choice.name}
          </label>
        ))}
      </fieldset>
      <div className={styles.buttons}>
        <WorkButton isBusy={progress === 'making'} onPress={() => start('svg')}>
          Save SVG
        </WorkButton>
        <WorkButton isBusy={progress === 'making'} onPress={() => start('png')}>
          Save PNG
        </WorkButton>
        <p role="status" className={styles.said}>
          {progress === 'making' && 'Drawing…'}
          {progress === 'failed' &&
            'The picture could not be made. Some browsers let no page read what it has drawn: SVG is made without.'}
          {typeof progress === 'object' && `Saved as ${progress.savedAs}.`}
        </p>
      </div>
    </ExportSection>
  )
}
