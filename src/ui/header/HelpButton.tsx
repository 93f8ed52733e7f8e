import { useState } from 'react'
import { Dialog } from '../dialog/Dialog.tsx'
import { usePageKey } from '../keyboard/use-page-key.ts'
import { loadedWhenWanted } from '../loading/loaded-later.tsx'

const Help = loadedWhenWanted(async () => (await import('./Help.tsx')).Help)

export function HelpButton() {
  const [isOpen, setOpen] = useState(false)
  usePageKey('?', () => setOpen(true))
  return (
    <>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        onClick={() => setOpen(true)}
      >
        Help
      </button>
      <Dialog title="Marks and keys" isOpen={isOpen} onClose={() => setOpen(false)}>
        <Help />
      </Dialog>
    </>
  )
}
