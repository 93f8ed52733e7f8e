import { isOpened } from '../../opened/is-opened.ts'
import { loadedLater } from '../loading/loaded-later.tsx'
import { usePageForm } from '../page-form.ts'
import { OpenFileButton } from './OpenFileButton.tsx'
import { useTakesFiles } from './use-takes-files.ts'

const OpenedFile = loadedLater(async () => (await import('./OpenedFile.tsx')).OpenedFile)

/** The way to a collection of the reader's own; of one that is open, where it comes from, and the way out of it. */
export function OwnFile() {
  const { dataset } = usePageForm()
  const takesFiles = useTakesFiles()
  if (!takesFiles) return null
  if (!dataset || !isOpened(dataset.href))
    return <OpenFileButton className="link-button">Open a collection of your own</OpenFileButton>
  return (
    <OpenedFile address={dataset.href}>
      <OpenFileButton className="link-button">Open another file</OpenFileButton>
    </OpenedFile>
  )
}
