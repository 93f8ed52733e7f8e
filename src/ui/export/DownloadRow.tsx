import type { Format, Loss } from '../../export/format.ts'
import { counted, inFigures } from '../../lib/counted.ts'
import styles from './Downloads.module.css'
import type { Download } from './use-download.ts'

type Props = {
  readonly format: Format
  readonly isOff: boolean
  /** Of this format, if it was the last one asked for. */
  readonly download: Exclude<Download, { readonly status: 'none' }> | undefined
  readonly onStart: () => void
}

/** A format: what it is good for, the button, and after a download what the file could not carry. */
export function DownloadRow({ format, isOff, download, onStart }: Props) {
  const { name, about } = format
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.about}>{about}</p>
      </div>
      <button type="button" className="button" disabled={isOff} aria-label={`Download ${name}`} onClick={onStart}>
        Download
      </button>
      <div className={styles.report}>
        <div role="status">{download && <Status download={download} />}</div>
        {download?.status === 'saved' && <Particulars losses={download.losses} />}
      </div>
    </li>
  )
}

function Status({ download }: { readonly download: NonNullable<Props['download']> }) {
  switch (download.status) {
    case 'working':
      return (
        <p>
          {download.read < download.of
            ? `Reading: ${inFigures(download.read)} of ${counted(download.of, 'event')}`
            : 'Writing'}
        </p>
      )
    case 'saved':
      return (
        <>
          <p>Saved as {download.name}</p>
          <ul className={styles.losses}>
            {[...download.losses.map(({ says }) => says), ...(download.lacks ? [download.lacks] : [])].map(says => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </>
      )
    case 'failed':
      return <p>Not saved: {download.why}</p>
  }
}

/** More than this is no longer a list to read. */
const MOST_LISTED = 200

/** Which events, sources or cells the losses are of. */
function Particulars({ losses }: { readonly losses: readonly Loss[] }) {
  if (losses.length === 0) return null
  return (
    <details>
      <summary>Which ones</summary>
      {losses.map(({ says, of }) => (
        <div key={says}>
          <p className={styles.loss}>{says}</p>
          <ul className={styles.titles}>
            {of.slice(0, MOST_LISTED).map((title, i) => (
              <li key={`${i} ${title}`}>{title}</li>
            ))}
            {of.length > MOST_LISTED && <li>and {counted(of.length - MOST_LISTED, 'other')}</li>}
          </ul>
        </div>
      ))}
    </details>
  )
}
