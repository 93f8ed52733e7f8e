import type { Hit } from '../../model/search/found.ts'

type TextPiece = { readonly text: string; readonly isHit: boolean }

/** Cuts a text at the borders of its hits; every character stays. */
export function highlight(text: string, hits: readonly Hit[]): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let at = 0
  const cut = (to: number, isHit: boolean) => {
    if (to > at) pieces.push({ text: text.slice(at, to), isHit })
    at = Math.max(at, to)
  }
  for (const { start, end } of hits) {
    cut(start, false)
    cut(end, true)
  }
  cut(text.length, false)
  return pieces
}
