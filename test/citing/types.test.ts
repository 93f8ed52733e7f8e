import { describe, expect, it } from 'vitest'
import type { CitationStyle } from '../../src/citing/format-citation.ts'
import { aSource, type Csl, cite, ORR } from './a-source.ts'

/**
 * Invented works of every type, each with what the manual's pattern for that type makes of it:
 * APA 7, chapters 10 and 11; Chicago 17, chapter 14; MLA 9, chapter 5. `*…*` is italic.
 */
type Case = { readonly date: string; readonly csl: Omit<Csl, 'type'> } & Record<CitationStyle, string>

const URL = 'https://example.org/a'

const WORKS: Record<Csl['type'], Case> = {
  'article-newspaper': {
    date: '2022-09-03',
    csl: {
      author: [ORR],
      title: 'Bridge opens',
      'container-title': 'The Harbour Times',
      publisher: 'Harbour Media',
      URL,
      genre: 'editorial',
    },
    apa: 'Orr, M. L. (2022, September 3). Bridge opens [Editorial]. *The Harbour Times*. https://example.org/a',
    chicago: 'Orr, Mina Lee. “Bridge opens.” *Harbour Times*, September 3, 2022. https://example.org/a.',
    'chicago-note': 'Mina Lee Orr, “Bridge opens,” *Harbour Times*, September 3, 2022, https://example.org/a.',
    mla: 'Orr, Mina Lee. “Bridge opens.” *The Harbour Times*, 3 Sept. 2022, example.org/a.',
  },
  'article-magazine': {
    date: '2022-09',
    csl: { author: [ORR], title: 'Who builds bridges?', 'container-title': 'Spans', publisher: 'Harbour Media' },
    apa: 'Orr, M. L. (2022, September). Who builds bridges? *Spans*.',
    chicago: 'Orr, Mina Lee. “Who builds bridges?” *Spans*, September 2022.',
    'chicago-note': 'Mina Lee Orr, “Who builds bridges?,” *Spans*, September 2022.',
    mla: 'Orr, Mina Lee. “Who builds bridges?” *Spans*, Sept. 2022.',
  },
  'article-journal': {
    date: '2022-22',
    csl: { author: [ORR], title: 'Loads on arches', 'container-title': 'Journal of Arches', publisher: 'Quay UP', URL },
    apa: 'Orr, M. L. (2022). Loads on arches. *Journal of Arches*. https://example.org/a',
    chicago: 'Orr, Mina Lee. “Loads on arches.” *Journal of Arches* (Summer 2022). https://example.org/a.',
    'chicago-note': 'Mina Lee Orr, “Loads on arches,” *Journal of Arches* (Summer 2022), https://example.org/a.',
    mla: 'Orr, Mina Lee. “Loads on arches.” *Journal of Arches*, summer 2022, example.org/a.',
  },
  article: {
    date: '2022-09-03',
    csl: { author: [ORR], title: 'Loads on arches', 'container-title': 'ArchRxiv', genre: 'preprint', URL },
    apa: 'Orr, M. L. (2022). *Loads on arches* [Preprint]. ArchRxiv. https://example.org/a',
    chicago: 'Orr, Mina Lee. “Loads on arches.” Preprint. ArchRxiv, September 3, 2022. https://example.org/a.',
    'chicago-note': 'Mina Lee Orr, “Loads on arches,” preprint, ArchRxiv, September 3, 2022, https://example.org/a.',
    mla: 'Orr, Mina Lee. “Loads on arches.” *ArchRxiv*, 3 Sept. 2022, example.org/a.',
  },
  webpage: {
    date: '2022-09-03',
    csl: { author: [ORR], title: 'Our bridges', 'container-title': 'Bridge Atlas', publisher: 'Quay Trust', URL },
    apa: 'Orr, M. L. (2022, September 3). *Our bridges*. Bridge Atlas. https://example.org/a',
    chicago: 'Orr, Mina Lee. “Our bridges.” Bridge Atlas. Quay Trust, September 3, 2022. https://example.org/a.',
    'chicago-note': 'Mina Lee Orr, “Our bridges,” Bridge Atlas, Quay Trust, September 3, 2022, https://example.org/a.',
    mla: 'Orr, Mina Lee. “Our bridges.” *Bridge Atlas*, Quay Trust, 3 Sept. 2022, example.org/a.',
  },
  'post-weblog': {
    date: '2022-09-03',
    csl: { author: [ORR], title: 'A walk', 'container-title': 'Quayside', genre: 'blog post', URL },
    apa: 'Orr, M. L. (2022, September 3). A walk. *Quayside*. https://example.org/a',
    chicago: 'Orr, Mina Lee. “A walk.” *Quayside* (blog), September 3, 2022. https://example.org/a.',
    'chicago-note': 'Mina Lee Orr, “A walk,” *Quayside* (blog), September 3, 2022, https://example.org/a.',
    mla: 'Orr, Mina Lee. “A walk.” *Quayside*, 3 Sept. 2022, example.org/a.',
  },
  report: {
    date: '2022-09',
    csl: { author: [ORR], title: 'State of the bridges', publisher: 'Quay Trust', genre: 'white paper', URL },
    apa: 'Orr, M. L. (2022). *State of the bridges* [White paper]. Quay Trust. https://example.org/a',
    chicago: 'Orr, Mina Lee. *State of the bridges*. Quay Trust, September 2022. https://example.org/a.',
    'chicago-note': 'Mina Lee Orr, *State of the bridges* (Quay Trust, September 2022), https://example.org/a.',
    mla: 'Orr, Mina Lee. *State of the bridges*. Quay Trust, Sept. 2022, example.org/a.',
  },
  book: {
    date: '2022-09-03',
    csl: { author: [ORR], title: 'Arches', publisher: 'Quay Press' },
    apa: 'Orr, M. L. (2022). *Arches*. Quay Press.',
    chicago: 'Orr, Mina Lee. *Arches*. Quay Press, 2022.',
    'chicago-note': 'Mina Lee Orr, *Arches* (Quay Press, 2022).',
    mla: 'Orr, Mina Lee. *Arches*. Quay Press, 2022.',
  },
  broadcast: {
    date: '2022-09-03',
    csl: {
      author: [ORR],
      title: 'The span',
      'container-title': 'Works',
      publisher: 'Harbour Radio',
      genre: 'radio series episode',
      URL,
    },
    apa: 'Orr, M. L. (2022, September 3). The span [Radio series episode]. In *Works*. Harbour Radio. https://example.org/a',
    chicago: 'Orr, Mina Lee. *Works*. “The span.” Aired September 3, 2022, on Harbour Radio. https://example.org/a.',
    'chicago-note':
      'Mina Lee Orr, *Works*, “The span,” aired September 3, 2022, on Harbour Radio, https://example.org/a.',
    mla: 'Orr, Mina Lee. “The span.” *Works*, Harbour Radio, 3 Sept. 2022, example.org/a.',
  },
  document: {
    date: '2022-09-03',
    csl: { author: [ORR], title: 'Bridge to open', publisher: 'Quay Trust', genre: 'press release', URL },
    apa: 'Orr, M. L. (2022, September 3). *Bridge to open* [Press release]. Quay Trust. https://example.org/a',
    chicago: 'Orr, Mina Lee. “Bridge to open.” Press release. Quay Trust, September 3, 2022. https://example.org/a.',
    'chicago-note':
      'Mina Lee Orr, “Bridge to open,” press release, Quay Trust, September 3, 2022, https://example.org/a.',
    mla: 'Orr, Mina Lee. *Bridge to open*. Quay Trust, 3 Sept. 2022, example.org/a. Press release.',
  },
  interview: {
    date: '2022-09-03',
    csl: { author: [ORR], title: 'On arches', 'container-title': 'Harbour Radio', URL },
    apa: 'Orr, M. L. (2022, September 3). *On arches* [Interview]. Harbour Radio. https://example.org/a',
    chicago: 'Orr, Mina Lee. “On arches.” Interview. *Harbour Radio*, September 3, 2022. https://example.org/a.',
    'chicago-note': 'Mina Lee Orr, “On arches,” interview, *Harbour Radio*, September 3, 2022, https://example.org/a.',
    mla: 'Orr, Mina Lee. “On arches.” *Harbour Radio*, 3 Sept. 2022, example.org/a. Interview.',
  },
  speech: {
    date: '2022-09-03',
    csl: { author: [ORR], title: 'Why arches', 'container-title': 'Bridge Congress', genre: 'keynote address', URL },
    apa: 'Orr, M. L. (2022, September 3). *Why arches* [Keynote address]. Bridge Congress. https://example.org/a',
    chicago: 'Orr, Mina Lee. “Why arches.” Keynote address, Bridge Congress, September 3, 2022. https://example.org/a.',
    'chicago-note':
      'Mina Lee Orr, “Why arches” (keynote address, Bridge Congress, September 3, 2022), https://example.org/a.',
    mla: 'Orr, Mina Lee. “Why arches.” *Bridge Congress*, 3 Sept. 2022, example.org/a. Keynote address.',
  },
  post: {
    date: '2022-09-03',
    csl: { author: [ORR], title: 'The bridge is open', 'container-title': 'Harbour Social', URL },
    apa: 'Orr, M. L. (2022, September 3). *The bridge is open* [Post]. Harbour Social. https://example.org/a',
    chicago: 'Orr, Mina Lee. “The bridge is open.” Harbour Social, September 3, 2022. https://example.org/a.',
    'chicago-note': 'Mina Lee Orr, “The bridge is open,” Harbour Social, September 3, 2022, https://example.org/a.',
    mla: 'Orr, Mina Lee. “The bridge is open.” *Harbour Social*, 3 Sept. 2022, example.org/a.',
  },
  chapter: {
    date: '2022',
    csl: { author: [ORR], title: 'Loads', 'container-title': 'The Book of Arches', publisher: 'Quay UP' },
    apa: 'Orr, M. L. (2022). Loads. In *The Book of Arches*. Quay UP.',
    chicago: 'Orr, Mina Lee. “Loads.” In *The Book of Arches*. Quay UP, 2022.',
    'chicago-note': 'Mina Lee Orr, “Loads,” in *The Book of Arches* (Quay UP, 2022).',
    mla: 'Orr, Mina Lee. “Loads.” *The Book of Arches*, Quay UP, 2022.',
  },
  thesis: {
    date: '2022',
    csl: { author: [ORR], title: 'On loads', publisher: 'Quay University', genre: 'PhD dissertation' },
    apa: 'Orr, M. L. (2022). *On loads* [PhD dissertation]. Quay University.',
    chicago: 'Orr, Mina Lee. “On loads.” PhD dissertation, Quay University, 2022.',
    'chicago-note': 'Mina Lee Orr, “On loads” (PhD dissertation, Quay University, 2022).',
    mla: 'Orr, Mina Lee. *On loads*. Quay University, 2022. PhD dissertation.',
  },
  manuscript: {
    date: '1822-09-03',
    csl: {
      author: [ORR],
      title: 'Notes on arches',
      genre: 'diary',
      'container-title': 'Orr Papers',
      publisher: 'Quay Archive',
    },
    apa: 'Orr, M. L. (1822, September 3). *Notes on arches* [Diary]. Orr Papers, Quay Archive.',
    chicago: 'Orr, Mina Lee. “Notes on arches.” Diary. Orr Papers, Quay Archive, September 3, 1822.',
    'chicago-note': 'Mina Lee Orr, “Notes on arches,” diary, Orr Papers, Quay Archive, September 3, 1822.',
    mla: 'Orr, Mina Lee. “Notes on arches.” *Orr Papers*, Quay Archive, 3 Sept. 1822. Diary.',
  },
  map: {
    date: '1822',
    csl: { author: [ORR], title: 'The harbour', publisher: 'Quay Survey' },
    apa: 'Orr, M. L. (1822). *The harbour* [Map]. Quay Survey.',
    chicago: 'Orr, Mina Lee. “The harbour.” Map. Quay Survey, 1822.',
    'chicago-note': 'Mina Lee Orr, “The harbour,” map, Quay Survey, 1822.',
    mla: 'Orr, Mina Lee. *The harbour*. Quay Survey, 1822. Map.',
  },
  graphic: {
    date: '2022-09-03',
    csl: { author: [ORR], title: 'The bridge by night', genre: 'photograph', publisher: 'Quay Archive' },
    apa: 'Orr, M. L. (2022, September 3). *The bridge by night* [Photograph]. Quay Archive.',
    chicago: 'Orr, Mina Lee. “The bridge by night.” Photograph. Quay Archive, September 3, 2022.',
    'chicago-note': 'Mina Lee Orr, “The bridge by night,” photograph, Quay Archive, September 3, 2022.',
    mla: 'Orr, Mina Lee. *The bridge by night*. Quay Archive, 3 Sept. 2022. Photograph.',
  },
  song: {
    date: '2022-09-03',
    csl: { author: [ORR], title: 'Board meeting' },
    apa: 'Orr, M. L. (2022, September 3). *Board meeting* [Audio recording].',
    chicago: 'Orr, Mina Lee. “Board meeting.” Audio recording. September 3, 2022.',
    'chicago-note': 'Mina Lee Orr, “Board meeting,” audio recording, September 3, 2022.',
    mla: 'Orr, Mina Lee. *Board meeting*. 3 Sept. 2022. Audio recording.',
  },
  motion_picture: {
    date: '2022-09-03',
    csl: { author: [ORR], title: 'The bridge opens', genre: 'video', publisher: 'Harbour Films', URL },
    apa: 'Orr, M. L. (2022, September 3). *The bridge opens* [Video]. Harbour Films. https://example.org/a',
    chicago: 'Orr, Mina Lee. *The bridge opens*. Video. Harbour Films, September 3, 2022. https://example.org/a.',
    'chicago-note': 'Mina Lee Orr, *The bridge opens*, video, Harbour Films, September 3, 2022, https://example.org/a.',
    mla: 'Orr, Mina Lee. *The bridge opens*. Harbour Films, 3 Sept. 2022, example.org/a. Video.',
  },
  hearing: {
    date: '2022-09-03',
    csl: { author: [ORR], title: 'Testimony of Mina Orr', genre: 'deposition', 'container-title': 'Quay v. Harbour' },
    apa: 'Orr, M. L. (2022, September 3). *Testimony of Mina Orr* [Deposition]. Quay v. Harbour.',
    chicago: 'Orr, Mina Lee. “Testimony of Mina Orr.” Deposition. Quay v. Harbour, September 3, 2022.',
    'chicago-note': 'Mina Lee Orr, “Testimony of Mina Orr,” deposition, Quay v. Harbour, September 3, 2022.',
    mla: 'Orr, Mina Lee. “Testimony of Mina Orr.” *Quay v. Harbour*, 3 Sept. 2022. Deposition.',
  },
  legislation: {
    date: '2022-09-03',
    csl: { title: 'Bridges Act 2022', 'container-title': '12 Q.S. 34', publisher: 'Parliament of Quay' },
    apa: 'Bridges Act 2022, 12 Q.S. 34 (Parliament of Quay 2022).',
    chicago: 'Bridges Act 2022, 12 Q.S. 34 (Parliament of Quay 2022).',
    'chicago-note': 'Bridges Act 2022, 12 Q.S. 34 (Parliament of Quay 2022).',
    mla: 'Parliament of Quay. *Bridges Act 2022*. *12 Q.S. 34*, 3 Sept. 2022.',
  },
  treaty: {
    date: '2022-09-03',
    csl: { title: 'Treaty on Bridges', 'container-title': '12 Q.T.S. 34' },
    apa: 'Treaty on Bridges, 12 Q.T.S. 34 (2022).',
    chicago: 'Treaty on Bridges, 12 Q.T.S. 34 (2022).',
    'chicago-note': 'Treaty on Bridges, 12 Q.T.S. 34 (2022).',
    mla: '*Treaty on Bridges*. *12 Q.T.S. 34*, 3 Sept. 2022.',
  },
  personal_communication: {
    date: '2022-09-03',
    csl: { author: [ORR], genre: 'email to the author' },
    apa: 'M. L. Orr, personal communication, September 3, 2022.',
    chicago: 'Orr, Mina Lee. Email to the author, September 3, 2022.',
    'chicago-note': 'Mina Lee Orr, email to the author, September 3, 2022.',
    mla: 'Orr, Mina Lee. 3 Sept. 2022. Email to the author.',
  },
  legal_case: {
    date: '2022-09-03',
    csl: { title: 'Quay v. Harbour', 'container-title': '12 Q.R. 34', publisher: 'Quay High Court', URL },
    apa: 'Quay v. Harbour, 12 Q.R. 34 (Quay High Court 2022). https://example.org/a',
    chicago: 'Quay v. Harbour, 12 Q.R. 34 (Quay High Court 2022). https://example.org/a.',
    'chicago-note': 'Quay v. Harbour, 12 Q.R. 34 (Quay High Court 2022), https://example.org/a.',
    mla: 'Quay High Court. *Quay v. Harbour*. *12 Q.R. 34*, 3 Sept. 2022, example.org/a.',
  },
}

const STYLES: readonly CitationStyle[] = ['apa', 'chicago', 'chicago-note', 'mla']

describe.each(STYLES)('%s', style => {
  it.each(Object.entries(WORKS))('follows the pattern of the manual for %s', (type, { csl, date, ...expected }) => {
    expect(cite(aSource({ ...csl, type: type as Csl['type'], date }), style)).toBe(expected[style])
  })
})

it.each([
  ['apa', 'Orr, M. L. (1822, September 3). *To the harbour master* [Letter]. Orr Papers, Quay Archive.'],
  ['chicago', 'Orr, Mina Lee. “To the harbour master.” Letter, September 3, 1822. Orr Papers, Quay Archive.'],
  ['chicago-note', 'Mina Lee Orr, “To the harbour master,” letter, September 3, 1822, Orr Papers, Quay Archive.'],
  ['mla', 'Orr, Mina Lee. “To the harbour master.” *Orr Papers*, Quay Archive, 3 Sept. 1822. Letter.'],
] as const)('a letter that is kept in an archive can be found there: %s', (style, expected) => {
  const [container, publisher] = ['Orr Papers', 'Quay Archive']
  const kept = {
    author: [ORR],
    title: 'To the harbour master',
    genre: 'letter',
    'container-title': container,
    publisher,
  }
  expect(cite(aSource({ type: 'personal_communication', date: '1822-09-03', ...kept }), style)).toBe(expected)
})
