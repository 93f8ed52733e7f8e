import { type ChangeEvent, useCallback, useEffect, useRef, useState } from 'react'
import styles from './OpenFile.module.css'
import { openNone, openOwnFile } from './open-own-file.ts'
import { TableColumns } from './TableColumns.tsx'

/** Asks for a collection of the reader's own, and takes those that are dropped. `dropped`: before it was open. */
export function OpenFile({ dropped }: { readonly dropped?: readonly File[] | undefined }) {
  const [says, setSays] = useState<string>()
  const [isOpening, setOpening] = useState(false)
  /** What was dropped last is what is spoken of. */
  const last = useRef<readonly File[]>(undefined)
  const take = useCallback(async (files: readonly File[]) => {
    if (files.length === 0) return
    last.current = files
    setSays(undefined)
    setOpening(true)
    const refusal = await openOwnFile(files)
    if (last.current !== files) return
    setSays(refusal)
    setOpening(false)
  }, [])
  useEffect(() => openNone, [])
  useEffect(() => void take(dropped ?? []), [dropped, take])
  useEffect(() => {
    const drop = (event: DragEvent) => {
      event.preventDefault()
      void take([...(event.dataTransfer?.files ?? [])])
    }
    addEventListener('drop', drop, { capture: true })
    return () => removeEventListener('drop', drop, { capture: true })
  }, [take])
  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    await take([...(currentTarget.files ?? [])])
    // So that the same file, mended, can be chosen once more.
    currentTarget.value = ''
  }
  return (
    <>
      <p>
        A file from this computer: a dataset in JSON, a table of events as spreadsheets save it (CSV), or a packed
        dataset (Parquet). It is read and checked in your browser, and sent nowhere.
      </p>
      <label className={styles.field}>
        <span>File</span>
        <input type="file" accept=".json,.csv,.tsv,.txt,.parquet" onChange={choose} data-first-focus />
      </label>
      <p role="status" className={styles.hint}>
        {isOpening ? 'Opening the file …' : 'Or drop it anywhere on this page.'}
      </p>
      <p role="alert" className={styles.refused}>
        {says}
      </p>
      <h3 className={styles.heading}>What becomes of it</h3>
      <p>
        This browser keeps a copy until you close the collection or have opened four others, so that the page can be
        loaded again. A link to your view works only in a browser that has opened a file of this name.
      </p>
      <h3 className={styles.heading}>To begin one</h3>
      <p>
        <a href="?data=example.csv">Look at an example</a>, save it{' '}
        <a href="example.csv" download>
          as a table
        </a>{' '}
        or{' '}
        <a href="example.json" download>
          as JSON
        </a>
        , and write your own in its place. In a table each row is an event with the words it rests on. What is wrong
        with a file is listed by row and column, with what to do about it.
      </p>
      <TableColumns />
    </>
  )
}
