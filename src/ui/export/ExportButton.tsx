import { lazy, Suspense, useState } from 'react'
import { Dialog } from '../dialog/Dialog.tsx'

const Export = lazy(async () => ({ default: (await import('./Export.tsx')).Export }))

/** The way to everything that can be taken along. Fetched when it is first opened. */
export function ExportButton() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Export
      </button>
      <Dialog title="Export" isOpen={isOpen} onClose={() => setOpen(false)}>
        <Suspense>
          <Export onDone={() => setOpen(false)} />
        </Suspense>
      </Dialog>
    </>
  )
}
