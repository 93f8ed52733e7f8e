import { useEffect, useState } from 'react'

type Copied = 'no' | 'yes' | 'failed'

const SHOWN_MS = 4_000

/** Copies text and says for a few seconds whether that worked: a browser may refuse the clipboard. */
export function useCopy(): readonly [Copied, (text: string) => void] {
  const [copied, setCopied] = useState<Copied>('no')
  useEffect(() => {
    if (copied === 'no') return
    const timer = setTimeout(() => setCopied('no'), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = (text: string) => {
    // Outside a secure context there is no clipboard at all.
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
    written.then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    )
  }
  return [copied, copy]
}
