import { useEffect, useState } from 'react'
import { counted } from '../../lib/counted.ts'
import type { Problem } from '../../model/problem.ts'
import { selectCollection } from '../../store/selectors.ts'
import { Dialog } from '../dialog/Dialog.tsx'
import { loadedWhenWanted } from '../loading/loaded-later.tsx'
import { useTimeline } from '../store-context.tsx'

const Remarks = loadedWhenWanted(async () => (await import('../problems/problem-parts.ts')).Remarks)

/** Nothing where there is nothing to say. */
export function RemarksButton() {
  const coming = useTimeline(selectCollection)?.remarks
  const [remarks, setRemarks] = useState<readonly Problem[]>([])
  useEffect(() => void coming?.then(setRemarks), [coming])
  const [isOpen, setOpen] = useState(false)
  if (remarks.length === 0) return null
  return (
    <>
      <button type="button" className="link-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {counted(remarks.length, 'remark')} on this file
      </button>
      <Dialog title="Remarks on this file" isOpen={isOpen} onClose={() => setOpen(false)}>
        <Remarks remarks={remarks} />
      </Dialog>
    </>
  )
}
