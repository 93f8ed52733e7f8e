import { assertNever } from '../lib/assert.ts'
import type { Citation } from '../model/schema.ts'
import type { Source } from '../model/timeline-event.ts'
import { apaInText, apaReference, isRetrievable } from './apa.ts'
import { chicagoNote } from './chicago.ts'
import { type CitationText, concat, oneLine, plain, quoted, sentences } from './citation-text.ts'
import type { CitationStyle } from './format-citation.ts'
import { bareNumber } from './locators.ts'
import { mlaEntry, mlaInText } from './mla.ts'
import { type CitationContext, workOf } from './work.ts'

export type ExcerptContext = CitationContext & {
  /** Who says it and in whose voice, in words, to stand before the quote: `Ayoob Kara, in the author’s own words`. */
  readonly attribution?: string
  /** The event that the excerpt supports, and the address of its page, if it has one that leads others there. */
  readonly event: { readonly title: string; readonly url: string | undefined }
}

/**
 * An excerpt to take away, in lines: who says it and the words, the reference with a locator, and the way back.
 * The words are copied as they stand, quotation marks included, so that they can be found in the source.
 *
 *   APA, MLA                                             Chicago
 *   Attribution: “Words” (Kara, 2022, characters …).     Attribution: “Words”
 *   Reference.                                           Note, characters …, URL.
 *   Event: “Title.” URL                                  Event: “Title.” URL
 */
export function formatExcerpt(
  citation: Citation,
  source: Source,
  style: CitationStyle,
  context: ExcerptContext,
): CitationText {
  const { attribution, event } = context
  const work = workOf(source, context)
  const locator = locatorOf(citation)
  const words = plain(`${attribution ? `${attribution}: ` : ''}“${oneLine(citation.quote.exact)}”`)
  const title = sentences(concat(plain('Event: '), quoted(oneLine(event.title))))
  const back = event.url === undefined ? title : concat(title, plain(` ${event.url}`))
  switch (style) {
    case 'apa':
      return lines(inBrackets(words, apaInText(work, locator)), isRetrievable(work) ? apaReference(work) : [], back)
    case 'mla':
      return lines(inBrackets(words, mlaInText(work, locator)), mlaEntry(work), back)
    case 'chicago':
    case 'chicago-note':
      return lines(words, chicagoNote(work, locator && (bareNumber(locator) ?? locator)), back)
    default:
      return assertNever(style)
  }
}

/**
 * As the dataset has it, or else counted from 1, both ends included, in UTF-16 code units as in the dataset: a text on the
 * web has no pages.
 */
export function locatorOf({ quote: { position }, locator }: Pick<Citation, 'quote' | 'locator'>): string | undefined {
  if (locator) return oneLine(locator)
  if (!position) return undefined
  const [first, last] = [position.start + 1, position.end]
  return first < last ? `characters ${first}–${last} of the text` : `character ${last} of the text`
}

const inBrackets = (words: CitationText, reference: CitationText) => concat(words, plain(' ('), reference, plain(').'))

const lines = (...texts: readonly CitationText[]) =>
  concat(...texts.filter(text => text.length > 0).map((text, i) => (i === 0 ? text : concat(plain('\n'), text))))
