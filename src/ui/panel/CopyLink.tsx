import type { MouseEvent } from 'react'
import { useCopy } from '../hooks/use-copy.ts'
import { opensOnly } from '../words/opens-only.ts'

const WORDS = { no: 'Copy link', yes: 'Link copied', failed: 'Copying was refused; the menu of this link can do it' }

type Props = {
  /** What the link leads to, for the ear: `excerpt 2`. */
  readonly to: string
  readonly href: string
}

/**
 * Copies an address. Itself a link to that address, not a button, so that a middle click opens it, and that its menu can copy
 * it where the browser keeps the clipboard from the page.
 */
export function CopyLink({ to, href }: Props) {
  const [copied, copy] = useCopy()
  const onClick = (click: MouseEvent) => {
    if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return
    click.preventDefault()
    copy(href)
  }
  const opens = copied === 'yes' ? opensOnly(href) : undefined
  return (
    <a href={href} className="link-button" onClick={onClick}>
      <span aria-live="polite">{opens ? `Link copied; it ${opens}` : WORDS[copied]}</span>
      {copied === 'no' && <span className="visually-hidden"> to {to}</span>}
    </a>
  )
}
