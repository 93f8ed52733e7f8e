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
        A dataset in one file from this computer, as JSON or packed as Parquet. It is read and checked in your browser,
        and sent nowhere.
      </p>
      <label className={styles.field}>
        <span>File</span>
        <input type="file" accept=".json,.parquet,application/json" onChange={choose} data-first-focus />
      </label>
      <p className={styles.hint}>Or let it fall anywhere on this page.</p>
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
        <a href="?data=example.json">Look at an example</a> of two events,{' '}
        <a href="example.json" download>
          save it
        </a>
        , and write your own in its place. The <a href="dataset.schema.json">JSON Schema</a> has your editor complete
        it. What is wrong with a file is listed here, each with what to do about it.
      </p>
    </>
  )
}
