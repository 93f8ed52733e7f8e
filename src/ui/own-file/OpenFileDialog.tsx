import { Dialog } from '../dialog/Dialog.tsx'
import { loadedWhenWanted } from '../loading/loaded-later.tsx'

const OpenFile = loadedWhenWanted(async () => (await import('./OpenFile.tsx')).OpenFile)

type Props = { readonly isOpen: boolean; readonly onClose: () => void; readonly refused?: string | undefined }

export function OpenFileDialog({ isOpen, onClose, refused }: Props) {
  return (
    <Dialog title="Open a collection of your own" isOpen={isOpen} onClose={onClose}>
      <OpenFile refused={refused} />
    </Dialog>
  )
}
