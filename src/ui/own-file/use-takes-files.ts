import { usePageForm } from '../page-form.ts'

/** One file has its dataset in it; and a page within another's is not where a stranger may ask for files. */
export function useTakesFiles(): boolean {
  const { isOneFile, isEmbedded } = usePageForm()
  return !(isOneFile || isEmbedded)
}
