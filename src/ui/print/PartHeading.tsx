import styles from './PartHeading.module.css'

/** The parts of the document in their order; their headings count them. */
export const PARTS = [
  { id: 'printed-timeline', name: 'Timeline' },
  { id: 'printed-events', name: 'Events' },
  { id: 'printed-notes', name: 'Citations' },
  { id: 'printed-excerpts', name: 'Excerpts' },
  { id: 'printed-sources', name: 'Sources' },
  { id: 'printed-references', name: 'References' },
  { id: 'printed-colophon', name: 'How to read this' },
] as const

export function PartHeading({ id }: { readonly id: (typeof PARTS)[number]['id'] }) {
  const place = PARTS.findIndex(part => part.id === id)
  return (
    <h2 id={id} className={styles.part}>
      <span className={styles.number}>{place + 1}</span> {PARTS[place]?.name}
    </h2>
  )
}
