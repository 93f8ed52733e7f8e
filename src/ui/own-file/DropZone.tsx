import { useEffect, useState } from 'react'
import { whenRested } from '../../lib/when-rested.ts'
import styles from './DropZone.module.css'
import { OpenFileDialog } from './OpenFileDialog.tsx'
import { useTakesFiles } from './use-takes-files.ts'

/**
 * While a file is held over the page the browser says so several times a second. Where it has left to, browsers say in
 * ways of their own.
 */
const HELD_MS = 700

/** Takes a file that is dropped on the page. Without this the browser would go to it, and show its bare text. */
export function DropZone() {
  const [isOver, setOver] = useState(false)
  const [dropped, setDropped] = useState<readonly File[]>()
  const takesFiles = useTakesFiles()
  useEffect(() => {
    if (!takesFiles) return
    const ended = new AbortController()
    const { signal } = ended
    const leaving = whenRested(() => setOver(false))
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      setOver(true)
      leaving.moved(HELD_MS)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      const files = event.dataTransfer?.files
      // The dialog that asks for a file takes it itself.
      if (!files?.length || event.defaultPrevented) return
      event.preventDefault()
      // A copy: the list is empty once this task is over.
      setDropped([...files])
    }
    addEventListener('dragenter', over, { signal })
    addEventListener('dragover', over, { signal })
    addEventListener('drop', drop, { signal })
    return () => {
      ended.abort()
      leaving.cancel()
    }
  }, [takesFiles])
  return (
    <>
      {isOver && (
        <div className={styles.over}>
          <p>Let go to open the file. It is read in your browser, and sent nowhere.</p>
        </div>
      )}
      <OpenFileDialog isOpen={dropped !== undefined} dropped={dropped} onClose={() => setDropped(undefined)} />
    </>
  )
}
