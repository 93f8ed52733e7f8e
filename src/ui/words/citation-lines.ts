import type { CitationText, Run } from '../../citing/citation-text.ts'

/** The lines of a citation, each with its runs; a run that goes on over a line break is cut there. */
export function linesOf(text: CitationText): readonly CitationText[] {
  const lines: Run[][] = [[]]
  for (const run of text) {
    for (const [i, piece] of run.text.split('\n').entries()) {
      if (i > 0) lines.push([])
      if (piece !== '') lines.at(-1)?.push({ ...run, text: piece })
    }
  }
  return lines
}
