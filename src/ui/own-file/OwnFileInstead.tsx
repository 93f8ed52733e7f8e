import { isOpened } from '../../opened/is-opened.ts'
import { usePageForm } from '../page-form.ts'
import { DropZone } from './DropZone.tsx'
import { OpenFileButton } from './OpenFileButton.tsx'
import { useTakesFiles } from './use-takes-files.ts'

/** Where the collection that was asked for cannot be shown. */
export function OwnFileInstead() {
  const { dataset } = usePageForm()
  const takesFiles = useTakesFiles()
  if (!takesFiles) return null
  const forget = async (address: string) => (await import('./open-own-file.ts')).closeOwnFile(address)
  return (
    <>
      <OpenFileButton className="button">Open a file</OpenFileButton>
      {dataset && isOpened(dataset.href) && (
        <button type="button" className="button" onClick={() => forget(dataset.href)}>
          Take its copy out of this browser
        </button>
      )}
      <DropZone />
    </>
  )
}
