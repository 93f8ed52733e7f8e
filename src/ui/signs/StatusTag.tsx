import type { Status } from '../../model/status.ts'
import { statusInWords } from '../words/status-words.ts'
import styles from './StatusTag.module.css'

/** The status in words, with the sign its mark bears on the timeline: hollow, struck, hatched or crossed. */
export function StatusTag({ status }: { readonly status: Status }) {
  return (
    <span className={styles.tag}>
      <svg width="13" height="11" viewBox="0 0 13 11" aria-hidden="true">
        <Sign status={status} />
      </svg>
      {statusInWords(status)}
    </span>
  )
}

function Sign({ status }: { readonly status: Status }) {
  switch (status) {
    case 'occurred':
      return <circle cx="6.5" cy="5.5" r="4.5" fill="currentColor" />
    case 'planned':
      return <circle cx="6.5" cy="5.5" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.2" />
    case 'did-not-occur':
      return (
        <path
          d="M11 5.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM1.5 10.5l10-10"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.2"
        />
      )
    case 'alleged':
      return (
        <path
          d="M.6 1.6h11.8v7.8H.6ZM1 8l6-6M4 9.4l7-7.4M8.5 9.4l4-4.4"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.1"
        />
      )
    case 'disputed':
      return (
        <path
          d="M.6 1.6h11.8v7.8H.6ZM1.5 9l7-7M5.5 9l6.5-6.5M1.5 2l7 7M5.5 2 12 8.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1"
        />
      )
  }
}
