import type { Format, Loss } from '../../export/format.ts'
import { counted, inFigures } from '../words/counted.ts'
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
        <p role="status">{download && statusOf(download)}</p>
        {download?.status === 'saved' && <Report format={format} losses={download.losses} />}
      </div>
    </li>
  )
}

function statusOf(download: NonNullable<Props['download']>): string {
  switch (download.status) {
    case 'working':
      return download.read < download.of
        ? `Reading: ${inFigures(download.read)} of ${counted(download.of, 'event')}`
        : 'Writing'
    case 'saved':
      return [`Saved as ${download.name}.`, ...download.losses.map(({ says }) => says)].join(' ')
    case 'failed':
      return `Not saved: ${download.why}`
  }
}

/** More than this is no longer a list to read; the file itself names them. */
const MOST_LISTED = 200

function Report({ format, losses }: { readonly format: Format; readonly losses: readonly Loss[] }) {
  const listed = losses.flatMap(({ of }) => of).slice(0, MOST_LISTED)
  return (
    <>
      {format.lacks && <p>{format.lacks}</p>}
      {listed.length > 0 && (
        <details>
          <summary>Which</summary>
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
      )}
    </>
  )
}
