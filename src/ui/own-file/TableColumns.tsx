import styles from './OpenFile.module.css'

/** Whoever writes a table should not have to learn by refusals what it may have. */
const GROUPS: readonly (readonly [of: string, columns: readonly (readonly [name: string, holds?: string])[]])[] = [
  [
    'Needed',
    [
      ['title', 'what happened'],
      ['date', '2022-10, about 1962, 4 October 1957'],
      ['status', 'occurred, planned, alleged, disputed, did not occur'],
      ['quote', 'the words that it rests on'],
      ['source', 'a short name of the document'],
    ],
  ],
  [
    'Of the event',
    [
      ['end'],
      ['actors', 'Iran > IRGC; Israel (target)'],
      ['kind'],
      ['importance', '1 to 5'],
      ['summary'],
      ['note', 'correction: …'],
      ['id'],
    ],
  ],
  [
    'Of its words',
    [
      ['locator', 'p. 2, ¶ 14, 00:14:20'],
      ['speaker'],
      ['voice', 'author, quotation, reported'],
      ['stance', 'supports, foretells, contradicts'],
      ['via'],
      ['prefix'],
      ['suffix'],
    ],
  ],
  [
    'Of its date',
    [['date phrase'], ['date basis', 'stated, derived, external'], ['date reasoning'], ['date references']],
  ],
  [
    'Of the source',
    [
      ['source title'],
      ['source authors'],
      ['source container', 'the newspaper or journal'],
      ['source publisher'],
      ['source published'],
      ['source url'],
      ['source archive', 'the address of a copy, and its day'],
      ['source type', 'article-newspaper, report, interview …'],
      ['source language'],
    ],
  ],
]

export function TableColumns() {
  return (
    <details className={styles.columns}>
      <summary>The columns of a table</summary>
      <dl>
        {GROUPS.map(([of, columns]) => (
          <div key={of} className={styles.group}>
            <dt>{of}</dt>
            <dd>
              {columns.map(([name, holds], i) => (
                <span key={name}>
                  {i > 0 && ', '}
                  <b>{name}</b>
                  {holds && ` (${holds})`}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        A second row with the same title and date is a second source. Other usual names are understood, such as “What
        happened”, “Parties”, “Exhibit” and “Page”. A column whose name begins with # is left aside.
      </p>
    </details>
  )
}
