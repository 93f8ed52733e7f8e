import { isOpened } from '../../opened/is-opened.ts'
import { selectCollection } from '../../store/selectors.ts'
import { useCopy } from '../hooks/use-copy.ts'
import { usePageForm } from '../page-form.ts'
import { useTimeline } from '../store-context.tsx'
import styles from './Export.module.css'
import { ExportSection } from './ExportSection.tsx'
import { elementSnippet, frameSnippet } from './snippets.ts'

const ABOUT =
  'The present view, with its filters and the open event, as a part of a page of yours. Readers can move, filter and open events in it.'

export function EmbedSection() {
  const title = useTimeline(state => selectCollection(state)?.title ?? 'Whence')
  const { address, dataset } = usePageForm()
  const { hostname } = window.location
  if (dataset && isOpened(dataset.href))
    return (
      <ExportSection title="On your own page" about={ABOUT}>
        <p>
          This collection is a file on your computer. Put it beside the built page on a web server, and open it there.
        </p>
      </ExportSection>
    )
  return (
    <ExportSection title="On your own page" about={ABOUT}>
      {/^(localhost|127\.|\[::1\])/.test(hostname) && (
        <p className={styles.about}>
          This page is on your own computer, where nobody else can reach it. Put the built page on a web server, and
          copy from there.
        </p>
      )}
      <Snippet name="A frame, of fixed height" text={frameSnippet(address(), title)} />
      <Snippet name="An element that takes the height it needs" text={elementSnippet(address(), title)} />
    </ExportSection>
  )
}

const COPY_WORDS = { no: 'Copy', yes: 'Copied', failed: 'Copying was refused; select the text instead' }

function Snippet({ name, text }: { readonly name: string; readonly text: string }) {
  const [copied, copy] = useCopy()
  return (
    <div className={styles.snippet}>
      <div className={styles.line}>
        <h4 className={styles.snippetName}>{name}</h4>
        <button type="button" className="button" onClick={() => copy(text)}>
          <span aria-live="polite">{COPY_WORDS[copied]}</span>
          {copied === 'no' && <span className="visually-hidden"> the snippet: {name}</span>}
        </button>
      </div>
      <textarea
        className={styles.code}
        aria-label={name}
        readOnly
        spellCheck={false}
        rows={text.split('\n').length + 2}
        value={text}
        onFocus={event => event.currentTarget.select()}
      />
    </div>
  )
}
