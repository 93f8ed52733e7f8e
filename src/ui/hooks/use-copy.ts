import { useEffect, useState } from 'react'

type Copied = 'no' | 'yes' | 'failed'

const SHOWN_MS = 4_000

/** Copies text and says for a few seconds whether that worked: a browser may refuse the clipboard. */
export function useCopy(): readonly [Copied, (text: string) => void] {
  // Another object for each time, so that each is told as long.
  const [state, setState] = useState<{ readonly copied: Copied }>({ copied: 'no' })
  const setCopied = (copied: Copied) => setState({ copied })
  useEffect(() => {
    if (state.copied === 'no') return
    const timer = setTimeout(() => setState({ copied: 'no' }), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [state])
  const copy = (text: string) => {
    // Outside a secure context there is no clipboard at all.
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
    written.then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    )
  }
  return [state.copied, copy]
}
