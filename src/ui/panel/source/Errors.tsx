import type { SourceView } from '../../../model/source-view.ts'
import { NoteBox } from '../Notes.tsx'
import { EventButton } from './EventButton.tsx'
import { SourcePart } from './SourcePart.tsx'
import styles from './SourceView.module.css'

/** Where it errs or differs from the evidence, by the editor's notes on the events it is cited for. */
export function Errors({ errs }: Pick<SourceView, 'errs'>) {
  if (errs.length === 0) return null
  return (
    <SourcePart id="source-errs" name="Where it errs">
      <p className={styles.hint}>
        Corrections and discrepancies noted on the events it is cited for. Where an event has several sources, the note
        says which of them it is about.
      </p>
      {errs.map(({ event, note }) => (
        <div key={`${event.id} ${note.text}`} className={styles.error}>
          <EventButton event={event} />
          <NoteBox note={note} />
        </div>
      ))}
    </SourcePart>
  )
}
