import type { Palette } from '../../draw/palette.ts'
import { Colophon } from './Colophon.tsx'
import styles from './PrintDocument.module.css'
import { PrintEntries } from './PrintEntries.tsx'
import { PrintExcerpts } from './PrintExcerpts.tsx'
import { PrintHead } from './PrintHead.tsx'
import { PrintNotes } from './PrintNotes.tsx'
import { PrintReferences } from './PrintReferences.tsx'
import { PrintSources } from './PrintSources.tsx'
import { PrintTimeline } from './PrintTimeline.tsx'
import type { Printed } from './printed.ts'

/** A chronology for a desk or a court: what is shown, the timeline, the events, and all that they rest on. */
export function PrintDocument({ printed, palette }: { readonly printed: Printed; readonly palette: Palette }) {
  return (
    <main className={styles.document} lang="en">
      <PrintHead printed={printed} />
      <PrintTimeline printed={printed} palette={palette} />
      <PrintEntries printed={printed} />
      <PrintNotes printed={printed} />
      <PrintExcerpts printed={printed} />
      <PrintSources printed={printed} />
      <PrintReferences printed={printed} />
      <Colophon printed={printed} />
    </main>
  )
}
