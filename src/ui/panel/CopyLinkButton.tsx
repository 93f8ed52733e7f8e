import { useCopy } from '../hooks/use-copy.ts'

const WORDS = { no: 'Copy link', yes: 'Link copied', failed: 'Copying was refused' }

type Props = {
  /** What the link leads to, for the ear: `excerpt 2`. */
  readonly to: string
  readonly link: () => string
}

export function CopyLinkButton({ to, link }: Props) {
  const [copied, copy] = useCopy()
  return (
    <button type="button" className="link-button" onClick={() => copy(link())}>
      <span aria-live="polite">{WORDS[copied]}</span>
      {copied === 'no' && <span className="visually-hidden"> to {to}</span>}
    </button>
  )
}
