import { PictureSection } from './PictureSection.tsx'
import { PrintSection } from './PrintSection.tsx'

/** What of the chronology can be taken along, a section for each way. `onDone`: the dialog is in the way and should go. */
export function Export({ onDone }: { readonly onDone: () => void }) {
  return (
    <>
      <PrintSection onDone={onDone} />
      <PictureSection />
    </>
  )
}
