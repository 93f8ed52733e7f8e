import { Dialog } from '../dialog/Dialog.tsx'
import { loadedWhenWanted } from '../loading/loaded-later.tsx'

const OpenFile = loadedWhenWanted(async () => (await import('./OpenFile.tsx')).OpenFile)

type Props = { readonly isOpen: boolean; readonly onClose: () => void; readonly dropped?: readonly File[] | undefined }

export function OpenFileDialog({ isOpen, onClose, dropped }: Props) {
  return (
    <Dialog title="Open a collection of your own" isOpen={isOpen} onClose={onClose}>
      <OpenFile dropped={dropped} />
    </Dialog>
  )
}
