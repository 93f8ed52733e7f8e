import { counted } from '../../lib/counted.ts'
import type { Problem } from '../../model/problem.ts'
import { loadedLater } from '../loading/loaded-later.tsx'
import { usePageForm } from '../page-form.ts'
import { ByRule } from './ByRule.tsx'
import styles from './Problems.module.css'

/** It could not be fetched or read at all, so there is no record to name. */
const isOfFile = ({ rule }: Problem) => rule === 'readable'

const OwnFile = loadedLater(async () => (await import('../idle-parts.tsx')).OwnFileInstead)

type Props = { readonly problems: readonly Problem[]; readonly where: string }

/** The page of a dataset that could not be used: every problem, by rule, so that its editor can mend them in one go. */
export function Problems({ problems, where }: Props) {
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
      <ByRule problems={problems} />
    </main>
  )
}
