import { selectCollection } from '../../store/selectors.ts'
import { ExportButton } from '../export/ExportButton.tsx'
import { useTimeline } from '../store-context.tsx'
import styles from './Header.module.css'
import { HelpButton } from './HelpButton.tsx'
import { SearchBox } from './SearchBox.tsx'
import { ShareButton } from './ShareButton.tsx'
import { ThemeToggle } from './ThemeToggle.tsx'

export function Header() {
  const title = useTimeline(state => selectCollection(state)?.title)
  return (
    <header>
      <div className={styles.masthead}>
        <h1 className={styles.name}>
          <span className="wordmark">Whence</span>
          <span className={styles.collection}>{title}</span>
        </h1>
        <SearchBox />
        <div className={styles.tools}>
          <ShareButton />
          <ExportButton />
          <ThemeToggle />
          <HelpButton />
        </div>
      </div>
    </header>
  )
}
