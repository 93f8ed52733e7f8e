import { usePageForm } from '../page-form.ts'
import { type ViewTarget, viewLink } from '../words/view-link.ts'

/** Gives the absolute address of an event, an excerpt, a source, or of all, in the dataset that is open. */
export function useViewLink(): (target: ViewTarget) => string {
  const { address } = usePageForm()
  return target => viewLink(address(), target)
}
