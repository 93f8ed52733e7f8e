import { useState } from 'react'
import { isTooMuch } from '../../model/sort.ts'
import { selectCollection } from '../../store/selectors.ts'
import { Dialog } from '../dialog/Dialog.tsx'
import { useTimeline } from '../store-context.tsx'
import styles from './Columns.module.css'
import { isUsualChoice, resetColumns, toggleColumn, useChosenColumns } from './chosen-columns.ts'
import { COLUMNS } from './columns.tsx'

export function ColumnsButton() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Columns
      </button>
      <Dialog title="Columns" isOpen={isOpen} onClose={() => setOpen(false)} place="end">
        <Choice />
      </Dialog>
    </>
  )
}

function Choice() {
  const chosen = useChosenColumns()
  const unsorted = useTimeline(state => {
    const collection = selectCollection(state)
    return collection !== undefined && isTooMuch(collection, 'title')
  })
  return (
    <div className={styles.choice}>
      <fieldset>
        <legend className={styles.about}>Beside the date and the event, which always stand:</legend>
        {COLUMNS.map(column => (
          <label key={column.id} className={styles.column}>
            <input type="checkbox" checked={chosen.includes(column)} onChange={() => toggleColumn(column.id)} />
            {column.name}
          </label>
        ))}
      </fieldset>
      <button type="button" className="button" aria-disabled={isUsualChoice(chosen)} onClick={resetColumns}>
        Back to the usual columns
      </button>
      {unsorted && (
        <p className={styles.about}>
          This collection is too large to be sorted by title, independent sources, citations or notes: that would take
          every event, and they are fetched as they come into sight.
        </p>
      )}
    </div>
  )
}
