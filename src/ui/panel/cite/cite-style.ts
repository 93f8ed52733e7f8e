import { useState } from 'react'
import type { CitationStyle } from '../../../citing/format-citation.ts'

/** What a reader can choose, by the name that each is known by. */
export const STYLES = [
  { style: 'apa', name: 'APA' },
  { style: 'chicago', name: 'Chicago' },
  { style: 'mla', name: 'MLA' },
] as const satisfies readonly { style: CitationStyle; name: string }[]

type Style = (typeof STYLES)[number]['style']

const KEY = 'whence:citation-style'

/** The style last chosen. Kept in this browser where it lets us. */
export function useCiteStyle(): readonly [Style, (style: Style) => void] {
  const [style, setStyle] = useState(remembered)
  const choose = (chosen: Style) => {
    setStyle(chosen)
    try {
      localStorage.setItem(KEY, chosen)
    } catch {
      // The choice then holds until the popover is closed.
    }
  }
  return [style, choose]
}

/** Storage throws where cookies are blocked. */
function remembered(): Style {
  try {
    const stored = localStorage.getItem(KEY)
    return STYLES.find(({ style }) => style === stored)?.style ?? 'apa'
  } catch {
    return 'apa'
  }
}
