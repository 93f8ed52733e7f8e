import type { CitationStyle } from '../../../citing/format-citation.ts'
import { keptChoice } from '../../hooks/kept-choice.ts'

/** What a reader can choose, by the name that each is known by. */
export const STYLES = [
  { style: 'apa', name: 'APA' },
  { style: 'chicago', name: 'Chicago' },
  { style: 'mla', name: 'MLA' },
] as const satisfies readonly { style: CitationStyle; name: string }[]

type Style = (typeof STYLES)[number]['style']

const { useChoice, choose } = keptChoice<Style>('whence:citation-style', {
  read: stored => STYLES.find(({ style }) => style === stored)?.style ?? 'apa',
  write: style => style,
})

/** The style last chosen. */
export const useCiteStyle = (): readonly [Style, (style: Style) => void] => [useChoice(), choose]
