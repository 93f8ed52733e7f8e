import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { makeCollection } from '../support/make-event.ts'
import { NASTY, NASTY_LINES, SHIPPED, selectionOf, written } from './selections.ts'

/** The entries as ical.js reads them. */
function entriesOf(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map(entry => new ICAL.Event(entry))
}

const calendar = (...events: Parameters<typeof makeCollection>[0]) =>
  written('calendar', selectionOf(makeCollection(events)))

/** First day, day after the last, and title of the one entry of an event of this date. */
function entry(date: string) {
  const [found] = entriesOf(calendar({ id: 'a', title: 'T', date }).text)
  return found && [found.startDate.toString(), found.endDate.toString(), found.summary]
}

describe('an entry', () => {
  it('of an exact day is that day', () => {
    expect(entry('2022-11-02')).toEqual(['2022-11-02', '2022-11-03', 'T'])
  })

  it('of what lasted covers its days, the last one included', () => {
    expect(entry('2022-10-17/2022-10-19')).toEqual(['2022-10-17', '2022-10-20', 'T'])
  })

  it('of a vague date covers all days that it may have been, and its title says so', () => {
    expect(entry('2022-10')).toEqual(['2022-10-01', '2022-11-01', 'T (date: October 2022)'])
    expect(entry('[2021-09-12..2021-09-15]')).toEqual([
      '2021-09-12',
      '2021-09-16',
      'T (date: between 12 and 15 September 2021)',
    ])
    expect(entry('2022-11-18~')).toEqual(['2022-11-18', '2022-11-19', 'T (date: about 18 November 2022)'])
  })

  it('of a time of day has it, by the clock on the wall where no zone is given', () => {
    expect(entry('2022-11-02T14:30:00Z')?.[0]).toBe('2022-11-02T14:30:00Z')
    expect(entry('2022-11-02T14:30:00+04:00')?.[0]).toBe('2022-11-02T10:30:00Z')
    expect(entry('2022-11-02T14:30')?.[0]).toBe('2022-11-02T14:30:00')
    expect(entry('2022-11-02T24:00')?.[0]).toBe('2022-11-03T00:00:00')
    expect(entry('2022-11-02T24:00Z')?.[0]).toBe('2022-11-03T00:00:00Z')
  })

  it('of times of day from one to another has both, and not the days that they are in UTC', () => {
    expect(entry('2022-11-03T22:00-05:00/2022-11-03T23:30-05:00')).toEqual([
      '2022-11-04T03:00:00Z',
      '2022-11-04T04:30:00Z',
      'T',
    ])
    expect(entry('2022-11-03T22:00/2022-11-03T23:30')?.slice(0, 2)).toEqual([
      '2022-11-03T22:00:00',
      '2022-11-03T23:30:00',
    ])
    // One by the clock on the wall, the other of a zone: the days are left.
    expect(entry('2022-11-03T22:00/2022-11-03T23:30Z')?.slice(0, 2)).toEqual(['2022-11-03', '2022-11-04'])
  })

  it('of several days says which they are, as it covers those between, too', () => {
    const text = calendar({ id: 'a', title: 'T', date: '{2020-01-05,2022-01-05}' }).text
    expect(text).toContain('STATUS:TENTATIVE')
    expect(entry('{2020-01-05,2022-01-05}')?.[2]).toMatch(/^T [(]date: .*2020.*2022[)]$/)
  })

  it('keeps nobody from being free, and is tentative unless it surely occurred on its day', () => {
    const states = entriesOf(
      calendar(
        { id: 'a', date: '2022-01-01' },
        { id: 'b', date: '2022-01-02~' },
        { id: 'c', date: '2022-01-03', status: 'planned', title: 'Talks' },
        { id: 'd', date: '2022-01-04', status: 'alleged', title: 'Talks' },
      ).text,
    ).map(({ component, summary }) => [
      component.getFirstPropertyValue('transp'),
      component.getFirstPropertyValue('status'),
      summary,
    ])
    expect(states).toEqual([
      ['TRANSPARENT', 'CONFIRMED', 'a'],
      ['TRANSPARENT', 'TENTATIVE', 'b (date: about 2 January 2022)'],
      ['TRANSPARENT', 'TENTATIVE', '[Planned] Talks'],
      ['TRANSPARENT', 'TENTATIVE', '[Alleged] Talks'],
    ])
  })

  it('gives the words it rests on, their source, and the way back', () => {
    const [found] = entriesOf(
      written(
        'calendar',
        selectionOf(SHIPPED, ({ id }) => id === 'azerbaijani-embassy-tehran-attack-2023'),
      ).text,
    )
    expect(found?.description).toMatch(/^Date: 27 January 2023\. Known to the day\.\n\n/)
    expect(found?.description).toMatch(/“[^”]+.*” — Kara, A\. \(ca\. 2023\)/)
    expect(found?.component.getFirstPropertyValue('url')).toBe(
      'https://example.org/whence/?event=azerbaijani-embassy-tehran-attack-2023',
    )
  })

  it('says which words speak against it, and all that editors noted', () => {
    const citations = [
      { source: 'a', quote: { exact: 'It came.' }, locator: 'p. 2' },
      { source: 'b', quote: { exact: 'It never came.' }, stance: 'contradicts' as const },
    ]
    const notes = [
      { type: 'context' as const, text: 'They met before.' },
      { type: 'correction' as const, text: 'Not in May.' },
    ]
    const [found] = entriesOf(calendar({ id: 'e', date: '2022-01-01', citations, notes }).text)
    const paragraphs = found?.description.split('\n\n') ?? []
    expect(paragraphs.filter(paragraph => paragraph.includes('came')).map(said => said.split(' — ')[0])).toEqual([
      '“It came.” (p. 2)',
      'Against: “It never came.”',
    ])
    expect(paragraphs.slice(-2)).toEqual(['Note (context): They met before.', 'Note (correction): Not in May.'])
  })

  it('keeps its identifier from one download to the next, and shares it with no other', () => {
    const ids = () => entriesOf(written('calendar', selectionOf(SHIPPED)).text).map(({ uid }) => uid)
    expect(new Set(ids()).size).toBe(ids().length)
    expect(entriesOf(calendar('a 2022-01-01').text).map(({ uid }) => uid)).toEqual(['a@test.whence'])
  })
})

describe('what a calendar cannot show', () => {
  it('is left out, and named in the file and to the reader', () => {
    const { text, losses } = calendar(
      { id: 'a', title: 'Some day before', date: '[..2021-10-08]' },
      { id: 'b', title: 'Going on', date: '2022/..' },
      { id: 'c', title: 'Some time in ten years', date: '199X' },
      { id: 'd', title: 'Caesar dies', date: '-0043-03-15' },
      { id: 'e', title: 'Far off', date: 'Y12022' },
      { id: 'f', title: 'Plain', date: '2022-01-01' },
    )
    expect(losses.map(({ says, of }) => [says.split(':')[0], of])).toEqual([
      ['2 events left out', ['Some day before', 'Going on']],
      ['1 event left out', ['Some time in ten years']],
      ['2 events left out', ['Caesar dies', 'Far off']],
    ])
    expect(entriesOf(text).map(({ summary }) => summary)).toEqual(['Plain'])
    const described = new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue('description')
    for (const title of ['Some day before', 'Some time in ten years', 'Caesar dies']) expect(described).toContain(title)
  })

  it('leaves out what lasts until the end of 9999, since a year after that has no place for its end', () => {
    expect(entry('9999-12-30')).toEqual(['9999-12-30', '9999-12-31', 'T'])
    for (const date of ['9999', '9999-12-31', '9999-12-31T24:00']) expect(entry(date)).toBeUndefined()
  })

  it('is what happened once within more than a year, of which one may be a leap year', () => {
    expect(entry('2020')).toEqual(['2020-01-01', '2021-01-01', 'T (date: 2020)'])
    expect(entry('[2020-01-01..2021-01-01]')).toBeUndefined()
  })

  it('is named up to the fiftieth, and the others are counted', () => {
    const open = Array.from({ length: 53 }, (_, i) => ({ id: `e${i}`, title: `Event ${i}`, date: '2022/..' }))
    const { text } = calendar(...open)
    const described = new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue('description')
    expect(described).toMatch(/; and 3 others$/)
    expect(String(described).match(/Event \d+/g)).toHaveLength(50)
  })

  it('together with its entries is every event', () => {
    const { text, losses } = written('calendar', selectionOf(SHIPPED))
    const omitted = losses.filter(({ says }) => says.includes('left out')).flatMap(({ of }) => of)
    expect(entriesOf(text).length + omitted.length).toBe(166)
  })
})

describe('the file', () => {
  it('has lines of 75 octets at most, cut between characters', () => {
    const { text } = calendar({
      id: 'a',
      title: NASTY.slice(0, 90),
      summary: `${NASTY_LINES} 👩‍🚀👩‍🚀👩‍🚀👩‍🚀`,
      date: '2022-01-01',
    })
    const bytes = Buffer.from(text, 'utf8')
    for (const line of bytes.toString('latin1').split('\r\n')) {
      expect(line.length).toBeLessThanOrEqual(75)
      expect(Buffer.from(line, 'latin1').toString('utf8')).not.toContain('\ufffd')
    }
  })

  it('gives back commas, semicolons, line ends and other scripts, and no text starts an entry of its own', () => {
    const title = NASTY.slice(0, 90)
    const [found, ...others] = entriesOf(calendar({ id: 'a', title, summary: NASTY_LINES, date: '2022-01-01' }).text)
    expect(others).toEqual([])
    expect(found?.summary).toBe(title)
    expect(found?.description).toContain(NASTY_LINES.replaceAll(/\r\n|\r/g, '\n'))
  })
})
