import { counted, inFigures } from '../../lib/counted.ts'
import { longMonth } from '../../time/month-names.ts'
import { yearInWords } from '../../time/year-words.ts'
import type { Section } from '../listing/sections.ts'
import styles from './SectionHeading.module.css'

/** `November 2022`, with the year where the dates stand and the month where the titles stand. */
export function SectionHeading({ section }: { readonly section: Section }) {
  return (
    <h3 className={styles.heading}>
      <HeadingParts section={section} />
    </h3>
  )
}

export function HeadingParts({ section: { year, month, count } }: { readonly section: Section }) {
  return (
    <>
      {month !== undefined && <span className={styles.month}>{longMonth(month)} </span>}
      <span className={styles.year}>{year === undefined ? 'Undated' : yearInWords(year)}</span>
      <span className={styles.count}>
        <span aria-hidden="true">{inFigures(count)}</span>
        <span className="visually-hidden">, {counted(count, 'event')}</span>
      </span>
    </>
  )
}
