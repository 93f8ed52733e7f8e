import { Fragment } from 'react'
import type { CitationText } from '../../citing/citation-text.ts'

/** A citation as text nodes, italics where the style sets them. */
export function CitationRuns({ text }: { readonly text: CitationText }) {
  return text.map((run, i) => (run.italic ? <i key={i}>{run.text}</i> : <Fragment key={i}>{run.text}</Fragment>))
}
