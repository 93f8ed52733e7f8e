import { useEffect, useState } from 'react'
import { instantInWords } from '../../time/instant-words.ts'
import { usePageForm } from '../page-form.ts'
import { useTimeline } from '../store-context.tsx'
import styles from './Standing.module.css'
import { CURRENT, type Standing as State, takeNewVersion, watchVersions } from './versions.ts'

/** Says when what is shown is not the newest, or may not be: nothing old is shown in silence. */
export function Standing() {
  const { isEmbedded, isOneFile, dataset } = usePageForm()
  const [{ isOld, fetched }, setStanding] = useState(CURRENT)
  const copyOf = useTimeline(state => state.copyOf)
  const isCut = useTimeline(state => state.isCut)
  useEffect(() => {
    if (isOneFile) return
    const tell = (change: Partial<State>) => setStanding(before => ({ ...before, ...change }))
    return watchVersions({ registers: !isEmbedded, dataset }, tell)
  }, [isEmbedded, isOneFile, dataset])
  const asOf = copyOf ?? fetched
  return (
    <div role="status">
      {asOf !== undefined && (
        <div className={styles.notice}>
          <p>Offline: this dataset is a copy, fetched on {instantInWords(asOf)}.</p>
          <button type="button" className="button" onClick={() => window.location.reload()}>
            Try again
          </button>
        </div>
      )}
      {isCut && (
        <div className={styles.notice}>
          <p>The server cannot be reached. What is missing comes as soon as it can be.</p>
        </div>
      )}
      {isOld && (
        <div className={styles.notice}>
          <p>A new version is there.</p>
          <button type="button" className="button" onClick={takeNewVersion}>
            Reload
          </button>
        </div>
      )}
    </div>
  )
}
