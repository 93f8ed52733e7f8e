import { usePageForm } from '../page-form.ts'
import { Downloads } from './Downloads.tsx'
import { EmbedSection } from './EmbedSection.tsx'
import { OneFileSection } from './OneFileSection.tsx'
import { PictureSection } from './PictureSection.tsx'
import { PrintSection } from './PrintSection.tsx'

/** What of the chronology can be taken along, a section for each way. `onDone`: the dialog is in the way and should go. */
export function Export({ onDone }: { readonly onDone: () => void }) {
  const { isOneFile } = usePageForm()
  return (
    <>
      <PrintSection onDone={onDone} />
      <PictureSection />
      <Downloads />
      {/* Whoever reads the one file has it already, and it has no address that another page could show. */}
      {!isOneFile && (
        <>
          <OneFileSection />
          <EmbedSection />
        </>
      )}
    </>
  )
}
