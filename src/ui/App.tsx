import { useEffect } from 'react'
import styles from './App.module.css'
import { Chronology } from './chronology/Chronology.tsx'
import { FilterPane } from './filters/FilterPane.tsx'
import { Header } from './header/Header.tsx'
import { firstPicture } from './loading/first-picture.ts'
import { Guarded } from './loading/Guarded.tsx'
import { loadedLater } from './loading/loaded-later.tsx'
import { NotFetched, type Retry } from './loading/NotFetched.tsx'
import { usePageForm } from './page-form.ts'
import { SourcePanel } from './panel/SourcePanel.tsx'
import { AddressNotice } from './problems/AddressNotice.tsx'
import { useTimeline } from './store-context.tsx'
import { TimelineRegion } from './timeline/TimelineRegion.tsx'
import { WhenIdle } from './WhenIdle.tsx'

const MainNotFetched = ({ onRetry }: Retry) => (
  <main>
    <NotFetched onRetry={onRetry} />
  </main>
)

/** Most datasets have none. */
const Problems = loadedLater(async () => (await import('./problems/problem-parts.ts')).Problems, {
  Failed: MainNotFetched,
})

/** Draws nothing. */
const PrintingWhenWanted = loadedLater(
  async () => {
    await firstPicture()
    return (await import('./timeline/stage-parts.ts')).PrintingWhenWanted
  },
  { isPartOfPage: true },
)

const EmbedFoot = loadedLater(async () => (await import('./embed/EmbedFoot.tsx')).EmbedFoot)

const EmbedHead = () => (
  <header className="visually-hidden">
    <h1>Whence</h1>
  </header>
)

const Story = loadedLater(async () => (await import('./story/Story.tsx')).Story, { Failed: MainNotFetched })

/**
 * The one page: timeline above, then filters, chronology and source panel; or one event after the other; or the problems
 * of a broken dataset. Embedded, it has no masthead.
 */
export function App({ onStanding }: { readonly onStanding: () => void }) {
  // How far a large dataset is, is nothing to render the page anew for.
  const dataset = useTimeline(({ dataset }) => (dataset.status === 'failed' ? dataset : dataset.status))
  const view = useTimeline(state => state.view)
  const { isEmbedded } = usePageForm()
  useEffect(onStanding, [onStanding])
  if (typeof dataset !== 'string') return <Problems problems={dataset.problems} where={dataset.where} />
  return (
    <div className={styles.page} data-view={view} aria-busy={dataset === 'loading'}>
      <div>
        {isEmbedded ? <EmbedHead /> : <Header />}
        <AddressNotice />
        <WhenIdle />
        <PrintingWhenWanted />
      </div>
      <Guarded>
        <TimelineRegion />
      </Guarded>
      {view === 'story' ? (
        <Story />
      ) : (
        <main className={styles.columns}>
          <FilterPane />
          <Guarded>
            <Chronology />
          </Guarded>
          <Guarded>
            <SourcePanel />
          </Guarded>
        </main>
      )}
      {isEmbedded && <EmbedFoot />}
    </div>
  )
}
