import { describe, expect, it } from 'vitest'
import { ensure } from '../../../src/lib/assert.ts'
import { makeCollection } from '../../support/make-event.ts'
import { fieldsFound, marked, searchIn } from '../../support/search-in.ts'

const collection = makeCollection(
  [
    {
      id: 'letter',
      date: '2020',
      title: 'Members of parliament write to Tehran',
      summary: 'A letter on Nagorno-Karabakh, later withdrawn.',
      actors: ['aliyev'],
      sources: ['kara-2022', 'kara-2022'],
      quotes: ['We don’t accept “the zombie regime”', 'Iran’s red lines; a cease-fire'],
      notes: [{ type: 'correction', text: 'It was sent in Ağdam.' }],
    },
    {
      id: 'drill',
      date: '2021',
      title: 'A drill at the Aras',
      actors: ['irgc'],
      quotes: ['Lines in red, by the U.S.'],
    },
    {
      id: 'visit',
      date: '2022',
      title: '伊朗外长访问巴库',
      summary: 'وصل الوزير إلى باكو',
      actors: [],
      quotes: ['Ta’ziyeh'],
    },
  ],
  {
    actors: [
      { id: 'aliyev', name: 'İlham Əliyev', aliases: ['Ilham Aliyev'] },
      { id: 'irgc', name: 'Islamic Revolutionary Guard Corps', aliases: ['IRGC', 'Pasdaran'] },
    ],
    sources: [
      {
        id: 'kara-2022',
        shortName: 'Kara, JNS',
        csl: { type: 'article', title: 'Iran’s proxies at the Aras', author: [{ family: 'Kara', given: 'Ayoob' }] },
      },
    ],
  },
)
const find = searchIn(collection)
const ROWS = ['letter', 'drill', 'visit']
const found = (query: string) => Array.from(fieldsFound(find(query)).keys(), row => ROWS[row])

describe('search', () => {
  it('leaves out what tells of a word, not what is told by a source of that name', () => {
    expect(found('-ayoob')).toEqual(ROWS)
    expect(found('-proxies')).toEqual(ROWS)
    expect(found('-zombie')).toEqual(['drill', 'visit'])
    expect(found('-aliyev')).toEqual(['drill', 'visit'])
    expect(found('ayoob -aliyev')).toEqual([])
  })

  it.each([
    ['title', 'parliament'],
    ['summary', 'withdrawn'],
    ['excerpt', 'zombie'],
    ['actor', 'eliyev'],
    ['actor', 'aliyev'],
    ['source', 'jns'],
    ['source', 'ayoob'],
    ['note', 'agdam'],
    ['sourceTitle', 'proxies'],
  ])('finds an event by its %s, and says so: %s', (field, query) => {
    expect([...fieldsFound(find(query))]).toEqual([[0, [field]]])
  })

  it.each<[string, string, readonly string[]]>([
    ['the beginnings of words', 'pasd', ['drill']],
    ['what stands inside of words, where none begins so', 'asdar', ['drill']],
    ['words in any order, wherever each stands', 'withdrawn kara', ['letter']],
    ['nothing, where one of the words is missing', 'kara drill', []],
    ['whatever the case and the diacritics', 'ƏLİYEV', ['letter']],
    ['with a hyphen what has one', 'nagorno-karabakh', ['letter']],
    ['with a space what has a hyphen', 'nagorno karabakh', ['letter']],
    ['in one what has a hyphen', 'nagornokarabakh', ['letter']],
    ['each word by itself where nobody writes them with a hyphen', 'red-drill', ['drill']],
    ['in one what has a hyphen', 'ceasefire', ['letter']],
    ['without the apostrophe', 'taziyeh', ['visit']],
    ['with any apostrophe', 'taʿziyeh', ['visit']],
    ['a name in its possessive', '"iran" zombie', ['letter']],
    ['with stops what is written without them', 'I.R.G.C.', ['drill']],
    ['initials without their stops', '"us"', ['drill']],
    ['initials with their stops', 'U.S.', ['drill']],
    ['words in quotation marks one after another', '"red lines"', ['letter']],
    ['events by the title of a source, where nothing else has the word', 'proxies', ['letter']],
    ['events by the title of a source as it stands', '“Iran’s proxies”', ['letter']],
    ['no event by the title of a source where another has the word', 'aras', ['drill']],
    ['no words in quotation marks in another order', '"lines red"', []],
    ['no phrase across two texts', '"tehran a"', []],
    ['whole words in quotation marks', '"parl"', []],
    ['an unfinished phrase as it is typed', '"red li', ['letter']],
    ['without what is to be left out', 'lines -zombie', ['drill']],
    ['everything but what is to be left out', '-lines', ['visit']],
    ['Chinese words, which have no spaces', '外长', ['visit']],
    ['Chinese letters one after another only', '长外', []],
    ['Arabic words with their article', 'وزير', ['visit']],
    ['nothing for signs of regular expressions', 'li.*s', []],
  ])('finds %s: %s', (_, query, expected) => {
    expect(found(query)).toEqual(expected)
  })

  it('has no answer to a query that asks for nothing', () => {
    expect(find('   ')).toBeUndefined()
    expect(find('"')).toBeUndefined()
  })

  it('forgives a typing error, and says what it shows', () => {
    expect(found('parlaiment')).toEqual(['letter'])
    expect(find('parlaiment zombie')?.corrections).toEqual([{ typed: 'parlaiment', written: ['parliament'] }])
    expect(find('parliament')?.corrections).toEqual([])
  })

  it('takes a word that only the title of a source has as it is typed, or for a misspelling where nothing has it so', () => {
    const find = searchIn(
      makeCollection(
        [
          { id: 'strikes', date: '2020', title: 'Israel strikes', sources: ['kara'], quotes: ['a'] },
          { id: 'speaks', date: '2021', title: 'Israel speaks', sources: ['omar'], quotes: ['a'] },
        ],
        {
          sources: [
            { id: 'kara', shortName: 'Kara', csl: { type: 'article', title: 'Why Izrael matters' } },
            { id: 'omar', shortName: 'Omar' },
          ],
        },
      ),
    )
    const corrections = [{ typed: 'Izrael', written: ['Israel'] }]
    expect([...fieldsFound(find('Izrael speaks'))]).toEqual([[1, ['title']]])
    expect(find('Izrael speaks')?.corrections).toEqual(corrections)
    expect([...fieldsFound(find('Izrael strikes'))]).toEqual([[0, ['title', 'sourceTitle']]])
    expect(find('Izrael strikes')?.corrections).toEqual([])
    expect([...fieldsFound(find('Why Izrael matters'))]).toEqual([[0, ['sourceTitle']]])
    expect([...fieldsFound(find('"Izrael" speaks'))]).toEqual([])
    expect(find('Izrael opera')?.corrections).toEqual([])
  })

  it('forgives none in quotation marks', () => {
    expect(found('"parlaiment"')).toEqual([])
  })

  it('says of each part how many events have it', () => {
    expect(find('lines zomby opera')?.counts()).toEqual([
      { typed: 'lines', count: 2 },
      { typed: 'zombie', count: 1 },
      { typed: 'opera', count: 0 },
    ])
  })
})

describe('hits', () => {
  it.each([
    ['Iran and Israel', 'iran', '[Iran] and Israel'],
    ['A Drill at the Aras', 'aras dri', 'A [Dri]ll at the [Aras]'],
    ['İlham Əliyev and Aliyev', 'eliyev', 'İlham [Əliyev] and Aliyev'],
    ['red lines, red herring', '"red lines"', '[red lines], red herring'],
    ['red lines, red herring', '"red li', '[red li]nes, red herring'],
    ['the Nagorno-Karabakh war', 'nagorno-karabakh', 'the [Nagorno-Karabakh] war'],
    ['the Nagorno Karabakh war', 'nagornokarabakh', 'the Nagorno Karabakh war'],
    ['a cease-fire', 'ceasefire', 'a [cease-fire]'],
    ['Iran’s', '"iran"', '[Iran]’s'],
    ['Ta’ziyeh', 'taziyeh', '[Ta’ziyeh]'],
    ['访问巴库外长', '外长', '访问巴库[外长]'],
    ['the Parliament', 'parlaiment', 'the [Parliament]'],
    ['Straße', 'stras', '[Straß]e'],
    ['lines', '-zombie lines', '[lines]'],
  ])('in %j, for %j, are %j', (text, query, expected) => {
    expect(marked(text, find(query))).toBe(expected)
  })
})

describe('a snippet', () => {
  const letter = ensure(collection.events.at(0), 'the letter')
  const snippet = (query: string, shown: readonly string[] = [letter.title, 'İlham Əliyev']) =>
    find(query)?.snippetOf(letter, collection, shown)

  it('says why an event was found where what is shown does not', () => {
    expect(snippet('zombie')).toEqual({ field: 'excerpt', text: letter.citations[0]?.quote.exact })
    expect(snippet('ilham aliyev')).toEqual({ field: 'actor', text: 'Ilham Aliyev' })
    expect(snippet('tehran agdam')).toEqual({ field: 'note', text: 'It was sent in Ağdam.' })
    expect(snippet('iran’s proxies')).toEqual({ field: 'sourceTitle', text: 'Iran’s proxies at the Aras' })
    // Found without that title, the row does not name it.
    expect(snippet('at agdam')).toEqual({ field: 'note', text: 'It was sent in Ağdam.' })
  })

  it('is not needed where the title and the names say it', () => {
    expect(snippet('tehran eliyev')).toBeUndefined()
    expect(find('tehran eliyev')?.isElsewhere([letter.title, 'İlham Əliyev'])).toBe(false)
    expect(find('tehran zombie')?.isElsewhere([letter.title, 'İlham Əliyev'])).toBe(true)
  })

  it('begins near what was found, at a word, and ends in time', () => {
    const long = `${'Many words stand here before it. '.repeat(9)}Then comes the zebra, and ${'more '.repeat(99)}`
    const event = { ...letter, summary: long }
    const found = searchIn(makeCollection([{ id: 'a', summary: long }]))('zebra')
    const text = found?.snippetOf(event, collection, [])?.text ?? ''
    expect(text).toMatch(/^… (\S+ ){1,6}the zebra, and more .* …$/)
    expect(text.length).toBeLessThan(200)
  })
})
