import { useState } from 'react'
import { Dialog } from '../dialog/Dialog.tsx'
import { loadedWhenWanted } from '../loading/loaded-later.tsx'

const Export = loadedWhenWanted(async () => (await import('./Export.tsx')).Export)

/** The way to everything that can be taken along. Fetched when it is first opened. */
export function ExportButton() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Export
      </button>
      <Dialog title="Export" isOpen={isOpen} onClose={() => setOpen(false)}>
        <Export onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}
