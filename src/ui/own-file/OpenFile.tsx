import { type ChangeEvent, useCallback, useEffect, useState } from 'react'
import styles from './OpenFile.module.css'

/**
 * Asks for a dataset of the reader's own. `refused`: what was wrong with one that they let fall on the page.
 */
export function OpenFile({ refused }: { readonly refused?: string | undefined }) {
  const [says, setSays] = useState(refused)
  const [opening, setOpening] = useState<string>()
  const take = useCallback(async (files: FileList | null | undefined) => {
    if (!files?.length) return
    setSays(undefined)
    setOpening(files[0]?.name)
    const { openOwnFile } = await import('./open-own-file.ts')
    setSays(await openOwnFile(files))
    setOpening(undefined)
  }, [])
  useEffect(() => {
    const drop = (event: DragEvent) => {
      event.preventDefault()
      void take(event.dataTransfer?.files)
    }
    addEventListener('drop', drop, { capture: true })
    return () => removeEventListener('drop', drop, { capture: true })
  }, [take])
  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    await take(currentTarget.files)
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
      <p className={styles.hint}>Or drop it anywhere on this page.</p>
      <p role="alert" className={styles.refused}>
        {says}
      </p>
      <p role="status" className="visually-hidden">
        {opening && `Opening ${opening}`}
      </p>
      <h3 className={styles.heading}>What becomes of it</h3>
      <p>
        This browser keeps a copy until you close the collection, so that the page can be loaded again. A link to your
        view works wherever somebody has opened a file of the same name.
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
    </>
  )
}
