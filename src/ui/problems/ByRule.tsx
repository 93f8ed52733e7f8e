import { useId } from 'react'
import { capitalised } from '../../lib/capitalised.ts'
import { counted, inFigures } from '../../lib/counted.ts'
import { grouped } from '../../lib/grouped.ts'
import { hintOf } from '../../model/date-hint.ts'
import type { Problem } from '../../model/problem.ts'
import styles from './Problems.module.css'
import { ruleInWords } from './rule-names.ts'

type Props = {
  readonly problems: readonly Problem[]
  /** What each is where none of them keeps the collection from being shown. */
  readonly are?: 'remark'
}

/** Problems by the rule that found them, with what to do about each. */
export function ByRule({ problems, are }: Props) {
  const id = useId()
  const Heading = are ? 'h3' : 'h2'
  return [...grouped(problems, ({ rule }) => rule)].map(([rule, found]) => (
    <section key={rule} className={styles.rule} aria-labelledby={`${id}${rule}`}>
      <Heading id={`${id}${rule}`} className={styles.ruleName}>
        {ruleInWords(rule)} <span className={styles.count}>{counted(found.length, are ?? 'problem')}</span>
      </Heading>
      <ul>
        {[...grouped(found, problem => `${problem.message} ${hintOf(problem)}`)].map(([said, alike]) => (
          <Finding key={said} alike={alike} isRemark={are !== undefined} />
        ))}
      </ul>
    </section>
  ))
}

/** Places that a sentence names: who has seen so many goes to the first and mends all. */
const MOST_PLACES = 40

/** Problems of which one sentence says all: where they stand, and what to do. */
function Finding({ alike, isRemark }: { readonly alike: readonly Problem[]; readonly isRemark: boolean }) {
  const [problem] = alike
  if (!problem) return null
  const hint = hintOf(problem)
  const more = alike.length - MOST_PLACES
  return (
    <li className={styles.finding}>
      <p className={styles.places}>
        {alike.slice(0, MOST_PLACES).map(({ where }) => (
          <code key={where} className={styles.where}>
            {where}
          </code>
        ))}
        {more > 0 && <span>and {inFigures(more)} more</span>}
      </p>
      <p>
        {problem.level === 'warning' && !isRemark && <span className={styles.level}>Warning: </span>}
        {capitalised(problem.message)}
      </p>
      {hint && <p className={styles.hint}>{capitalised(hint)}</p>}
    </li>
  )
}
