import { capitalised } from '../lib/capitalised.ts'
import { type Block, chicagoBlocks, newspaperOf, wordIn } from './chicago-blocks.ts'
import { type CitationText, concat, italic, plain, sentences, withCommas } from './citation-text.ts'
import { hasNoDateOfItsOwn, usDay } from './date-forms.ts'
import { chicagoAuthors, chicagoNoteAuthors } from './names.ts'
import { isOfLaw } from './type-names.ts'
import type { Work } from './work.ts'

/** `Author. “Title.” Container, Date. URL.`, Chicago 17, notes and bibliography system. */
export function chicagoBibliography(work: Work): CitationText {
  const [title, ...others] = chicagoBlocks(work, 'bibliography')
  const accessed = wordIn('bibliography')(accessOf(work))
  const [lead, blocks] = isUnsigned(work)
    ? [italic(newspaperOf(work)), [title, ...others.map(withoutFirst)]]
    : [plain(isOfLaw(work.type) ? '' : chicagoAuthors(work.authors)), [title, ...others]]
  return sentences(
    lead,
    ...blocks.map(block => withCommas(...(block?.elements ?? []))),
    accessed,
    plain(work.url ?? ''),
    plain(capitalised(archivedOf(work))),
  )
}

/** `Author, “Title,” Container, date, locator, URL.`: the full form of a note. In a journal a number of a page follows a colon. */
export function chicagoNote(work: Work, locator = ''): CitationText {
  const lead = plain(isOfLaw(work.type) ? '' : chicagoNoteAuthors(work.authors))
  const body = chicagoBlocks(work, 'note').reduce(withBlock, lead)
  const isPage = work.type === 'article-journal' && /^\d/.test(locator)
  const at = isPage ? concat(body, plain(`: ${locator}`)) : withCommas(body, plain(locator))
  return sentences(withCommas(at, plain(accessOf(work)), plain(work.url ?? ''), plain(archivedOf(work))))
}

function withBlock(before: CitationText, { elements, inParentheses }: Block): CitationText {
  const block = withCommas(...elements)
  if (!inParentheses || block.length === 0) return withCommas(before, block)
  return concat(before, plain(' ('), block, plain(')'))
}

/** In a bibliography the name of the newspaper stands in place of an author who is not named. */
const isUnsigned = (work: Work) =>
  work.type === 'article-newspaper' && work.authors.length === 0 && newspaperOf(work) !== ''

const withoutFirst = ({ elements }: Block): Block => ({ elements: elements.slice(1) })

/** What a link that may go is preserved by. The manual prescribes no form; this is the one that its readers know. */
const archivedOf = ({ archived }: Work) =>
  archived ? `archived ${archived.day ? `${usDay(archived.day)}, ` : ''}at ${archived.url}` : ''

const accessOf = ({ accessed, date }: Work) =>
  accessed && hasNoDateOfItsOwn(date) ? `accessed ${usDay(accessed)}` : ''
