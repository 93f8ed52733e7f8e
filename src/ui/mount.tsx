import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ensure } from '../lib/assert.ts'
import type { TimelineStore } from '../store/timeline-store.ts'
import { App } from './App.tsx'
import { watchStyles } from './loading/failed-styles.ts'
import { Guarded } from './loading/Guarded.tsx'
import { type PageForm, PageFormContext } from './page-form.ts'
import { StoreContext } from './store-context.tsx'

/**
 * Renders the page, with what is in the store and what will come into it. Resolves in the task in which its
 * frame has come to stand and listen.
 */
export function mountApp(store: TimelineStore, form: PageForm): Promise<void> {
  // For the style sheets: an embedded page is set more closely.
  document.documentElement.toggleAttribute('data-embedded', form.isEmbedded)
  watchStyles()
  const root = createRoot(ensure(document.getElementById('root'), '#root'))
  return new Promise<void>(resolve =>
    root.render(
      <StrictMode>
        <PageFormContext value={form}>
          <StoreContext value={store}>
            <Guarded>
              <App onStanding={resolve} />
            </Guarded>
          </StoreContext>
        </PageFormContext>
      </StrictMode>,
    ),
  )
}
