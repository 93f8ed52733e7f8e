import type { Note } from '../../model/schema.ts'
import { selectFound } from '../../store/selectors.ts'
import { Highlighted } from '../signs/Highlighted.tsx'
import { useTimeline } from '../store-context.tsx'
import { NOTE_NAMES } from '../words/note-words.ts'
import styles from './Notes.module.css'
import { References } from './References.tsx'

/** The editor's remarks: set apart, because no source says them. */
export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="editors-notes">
      <h3 id="editors-notes" className="part-name">
        Notes
      </h3>
      {notes.map(note => (
        <NoteBox key={note.text} note={note} />
      ))}
    </section>
  )
}

export function NoteBox({ note: { type, text, references } }: { readonly note: Note }) {
  const found = useTimeline(selectFound)
  return (
    <div className={styles.note} data-type={type}>
      <h4 className={styles.type}>{NOTE_NAMES[type]}</h4>
      <p dir="auto">
        <Highlighted text={text} found={found} />
      </p>
      <References urls={references} />
    </div>
  )
}
