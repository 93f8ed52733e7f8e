import type { RefObject } from 'react'
import styles from './SectionHeading.module.css'
import { HeadingParts } from './SectionHeading.tsx'
import type { Section } from './sections.ts'
import { usePinnedSection } from './use-pinned-section.ts'

type Props = { readonly list: RefObject<HTMLElement | null>; readonly sections: readonly Section[] }

/** The heading in force where the reader stands, over the top of the list. For the eye: the list has the real one. */
export function PinnedHeading({ list, sections }: Props) {
  const section = usePinnedSection(list, sections)
  if (!section) return null
  return (
    <div className={`${styles.heading} ${styles.pinned}`} aria-hidden="true">
      <HeadingParts section={section} />
    </div>
  )
}
