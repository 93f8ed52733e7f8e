import { capitalised } from '../../lib/capitalised.ts'
import { counted, inFigures } from '../../lib/counted.ts'
import { grouped } from '../../lib/grouped.ts'
import { hintOf } from '../../model/date-hint.ts'
import type { Problem } from '../../model/problem.ts'
import { loadedLater } from '../loading/loaded-later.tsx'
import { usePageForm } from '../page-form.ts'
import styles from './Problems.module.css'

/** It could not be fetched or read at all, so there is no record to name. */
const isOfFile = ({ rule }: Problem) => rule === 'readable'

const OwnFile = loadedLater(async () => (await import('../idle-parts.tsx')).OwnFileInstead)

type Props = { readonly problems: readonly Problem[]; readonly where: string }

/** The page of a dataset that could not be used: every problem, by rule, so that its editor can mend them in one go. */
export function Problems({ problems, where }: Props) {
  const byRule = grouped(problems, ({ rule }) => rule)
  const { dataset } = usePageForm()
  const isTable = problems.some(({ where }) => where.startsWith('row '))
  const file = <code className={styles.where}>{where}</code>
  return (
    <main className={styles.page}>
      <p className={`wordmark ${styles.wordmark}`}>Whence</p>
      <h1 className={styles.title}>This collection cannot be shown</h1>
      <p className={styles.lead}>
        {problems.every(isOfFile) ? (
          <>The file {file} could not be opened.</>
        ) : (
          <>
            The file {file} has {counted(problems.length, 'problem')}. Nothing of it is shown, because a chronology with
            a part missing would mislead. Each problem below is named by{' '}
            {isTable ? 'row and column' : 'the id and the field'} where it stands.
          </>
        )}
      </p>
      <div className={styles.ways}>
        {dataset && (
          <a className="button" href={window.location.pathname}>
            Open the collection that ships with Whence
          </a>
        )}
        <OwnFile />
      </div>
      {[...byRule].map(([rule, found]) => (
        <section key={rule} className={styles.rule} aria-labelledby={`rule-${rule}`}>
          <h2 id={`rule-${rule}`} className={styles.ruleName}>
            {rule} <span className={styles.count}>{counted(found.length, 'problem')}</span>
          </h2>
          <ul>
            {[...grouped(found, ({ message }) => message)].map(([message, alike]) => (
              <Finding key={message} alike={alike} />
            ))}
          </ul>
        </section>
      ))}
    </main>
  )
}

/** Places that a sentence names: who has seen so many goes to the first and mends all. */
const MOST_PLACES = 12

/** Problems of which one sentence says all: where they stand, and what to do. */
function Finding({ alike }: { readonly alike: readonly Problem[] }) {
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
        {problem.level === 'warning' && <span className={styles.level}>Warning: </span>}
        {capitalised(problem.message)}
      </p>
      {hint && <p className={styles.hint}>{capitalised(hint)}</p>}
    </li>
  )
}
