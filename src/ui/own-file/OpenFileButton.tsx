import { useState } from 'react'
import { OpenFileDialog } from './OpenFileDialog.tsx'

type Props = { readonly className: 'button' | 'link-button'; readonly children: string }

export function OpenFileButton({ className, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={className} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {children}
      </button>
      <OpenFileDialog isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  )
}
