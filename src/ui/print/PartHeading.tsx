import styles from './PartHeading.module.css'
import type { Printed } from './printed.ts'

/** The parts of the document in their order; their headings count them. */
const PARTS = [
  { id: 'printed-timeline', name: 'Timeline' },
  { id: 'printed-events', name: 'Events' },
  { id: 'printed-notes', name: 'Citations' },
  { id: 'printed-excerpts', name: 'Excerpts' },
  { id: 'printed-sources', name: 'Sources' },
  { id: 'printed-references', name: 'References' },
  { id: 'printed-colophon', name: 'How to read this' },
] as const

/** Those that hold something: where no page is referred to, that part is left out. */
export const partsOf = ({ references }: Pick<Printed, 'references'>) =>
  PARTS.filter(({ id }) => id !== 'printed-references' || references.size > 0)

type Props = { readonly id: (typeof PARTS)[number]['id']; readonly printed: Pick<Printed, 'references'> }

export function PartHeading({ id, printed }: Props) {
  const parts = partsOf(printed)
  const place = parts.findIndex(part => part.id === id)
  return (
    <h2 id={id} className={styles.part}>
      <span className={styles.number}>{place + 1}</span> {parts[place]?.name}
    </h2>
  )
}
