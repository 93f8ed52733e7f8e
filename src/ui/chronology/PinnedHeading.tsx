import { useMemo } from 'react'
import { useTimeline } from '../store-context.tsx'
import styles from './SectionHeading.module.css'
import { HeadingParts } from './SectionHeading.tsx'
import type { Section } from './sections.ts'

/** The heading in force where the reader stands, over the top of the list. For the eye: the list has the real one. */
export function PinnedHeading({ sections }: { readonly sections: readonly Section[] }) {
  const hereId = useTimeline(state => state.hereId)
  const sectionOf = useMemo(
    () => new Map(sections.flatMap(section => section.events.map(({ id }) => [id, section] as const))),
    [sections],
  )
  const section = (hereId === undefined ? undefined : sectionOf.get(hereId)) ?? sections[0]
  if (!section) return null
  return (
    <div className={`${styles.heading} ${styles.pinned}`} aria-hidden="true">
      <HeadingParts section={section} />
    </div>
  )
}
