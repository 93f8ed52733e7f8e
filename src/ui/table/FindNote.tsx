import styles from './EventTable.module.css'

/** Where a reader would look whose browser has found nothing. `hasAsked`: the find key was pressed in the table. */
export function FindNote({ hasAsked }: { readonly hasAsked: boolean }) {
  return (
    <p className={styles.findNote} role={hasAsked ? 'alert' : undefined}>
      {hasAsked
        ? 'This is our search, which looks through all events. Press the keys again for your browser’s, which sees only the rows in sight.'
        : 'Your browser’s own search sees only the rows in sight. Ours (/) looks through all.'}
    </p>
  )
}
