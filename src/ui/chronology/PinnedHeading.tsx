import type { RefObject } from 'react'
import type { EventColumns } from '../../model/event-columns.ts'
import styles from './SectionHeading.module.css'
import { HeadingParts } from './SectionHeading.tsx'
import { usePinnedSection } from './use-pinned-section.ts'

type Props = {
  readonly list: RefObject<HTMLElement | null>
  readonly columns: EventColumns
  readonly rows: Uint32Array
}

/** The heading in force where the reader stands, over the top of the list. For the eye: the list has the real one. */
export function PinnedHeading({ list, columns, rows }: Props) {
  const section = usePinnedSection(list, columns, rows)
  if (!section) return null
  return (
    <div className={`${styles.heading} ${styles.pinned}`} aria-hidden="true">
      <HeadingParts section={section} />
    </div>
  )
}
