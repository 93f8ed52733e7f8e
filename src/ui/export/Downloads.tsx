import { useId, useState } from 'react'
import { FORMAT_GROUPS } from '../../export/formats.ts'
import { counted, inFigures } from '../../lib/counted.ts'
import { selectCollection, selectMatching, selectTotal } from '../../store/selectors.ts'
import { useTimeline } from '../store-context.tsx'
import { DownloadRow } from './DownloadRow.tsx'
import styles from './Downloads.module.css'
import choices from './Export.module.css'
import { ExportSection } from './ExportSection.tsx'
import { MOST_GATHERED } from './gather-events.ts'
import { type Scope, useDownload } from './use-download.ts'

/** Files for other programs, of what the filters show or of everything. */
export function Downloads() {
  const shown = useTimeline(state => selectMatching(state).length)
  const total = useTimeline(selectTotal)
  const isAllHere = useTimeline(state => selectCollection(state)?.events.all !== undefined)
  const [scope, setScope] = useState<Scope>('shown')
  const [guardsFormulas, setGuardsFormulas] = useState(true)
  const [download, start] = useDownload()
  const name = useId()
  const count = scope === 'all' ? total : shown
  const isTooMuch = !isAllHere && count > MOST_GATHERED
  return (
    <ExportSection title="As data" about="Files for other programs. The browser writes them; nothing is sent anywhere.">
      {shown < total && (
        <fieldset className={styles.scope}>
          <legend className="visually-hidden">Which events</legend>
          {(['shown', 'all'] as const).map(value => (
            <label key={value} className={choices.choice}>
              <input type="radio" name={name} checked={scope === value} onChange={() => setScope(value)} />
              <span>
                {value === 'shown' ? 'Shown' : 'All'}{' '}
                <span className={styles.count}>({counted(value === 'shown' ? shown : total, 'event')})</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {count === 0 && <p className={styles.notice}>The filters show no event. Clear some of them, or take all.</p>}
      {isTooMuch && (
        <p className={styles.notice}>
          Of a dataset as large as this, up to {inFigures(MOST_GATHERED)} events can be written here. Filter until no
          more are shown, or take the file itself, from which it was opened.
        </p>
      )}
      {FORMAT_GROUPS.map(({ name, formats }) => (
        <section key={name} className={styles.group} aria-label={name}>
          <h4 className="part-name">{name}</h4>
          <ul>
            {formats.map(format => (
              <DownloadRow
                key={format.id}
                format={format}
                isOff={count === 0 || isTooMuch}
                download={download.status !== 'none' && download.format === format.id ? download : undefined}
                onStart={() => void start(format, scope, guardsFormulas)}
              />
            ))}
          </ul>
        </section>
      ))}
      <label className={choices.choice}>
        <input type="checkbox" checked={guardsFormulas} onChange={event => setGuardsFormulas(event.target.checked)} />
        <span>
          In tables, keep spreadsheets from running text as a formula
          <span className={styles.hint}>
            An apostrophe comes before = + − @. Switch it off for programs that are not spreadsheets.
          </span>
        </span>
      </label>
    </ExportSection>
  )
}
