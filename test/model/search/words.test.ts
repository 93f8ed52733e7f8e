import { describe, expect, it, vi } from 'vitest'
import { wordsIn } from '../../../src/model/search/words.ts'

/** `nagorno karabakh | nagornokarabakh`: the words in order, then what they are as well. */
const drawn = (text: string) => {
  const { words, asWell } = wordsIn(text)
  const joined = (list: readonly { word: string }[]) => list.map(({ word }) => word).join(' ')
  return asWell.length > 0 ? `${joined(words)} | ${joined(asWell)}` : joined(words)
}

describe('the words of a text', () => {
  it.each([
    ['Iran, and (again) Iran!', 'iran and again iran'],
    ['Nagorno-Karabakh', 'nagorno karabakh | nagornokarabakh'],
    ['Nagorno‑Karabakh', 'nagorno karabakh | nagornokarabakh'],
    ['1990–1994', '1990 1994'],
    ['Ta’ziyeh', 'taziyeh | ziyeh'],
    ["Ta'ziyeh", 'taziyeh | ziyeh'],
    ['Taʿziyeh', 'taziyeh | ziyeh'],
    ['Iran’s threat', 'irans threat | iran'],
    ['l’Iran', 'liran | iran'],
    ['don’t', 'dont'],
    ['the U.S. said', 'the u s said | us'],
    ['e.g. this.That', 'e g this that | eg'],
    ['J.Smith', 'j smith'],
    ['km² ﬁnal Straße', 'km2 final strasse'],
    ['伊朗与以色列', '伊 朗 与 以 色 列'],
    ['イランの大統領', 'イ ラ ン の 大 統 領'],
    ['2022年10月', '2022 年 10 月'],
    ['صحيفة الجريدة', 'صحيفة الجريدة'],
    ['— … ()', ''],
  ])('%j has %j', (text, expected) => {
    expect(drawn(text)).toBe(expected)
  })

  it('are the same however their letters are composed', () => {
    expect(drawn('Erdog\u0306an'.normalize('NFD'))).toBe(drawn('Erdoğan'))
  })

  it('are kept for texts that come again, also once there is room for no more', async () => {
    vi.resetModules()
    const { TEXTS_KEPT, wordsIn } = await import('../../../src/model/search/words.ts')
    const kept = Array.from({ length: TEXTS_KEPT }, (_, i) => wordsIn(`text ${i}`))
    expect(wordsIn('text 0')).toBe(kept[0])
    expect(wordsIn('text 1')).toBe(kept[1])
    const another = wordsIn('another')
    expect(wordsIn('another')).toBe(another)
    // Those before were forgotten for it.
    expect(wordsIn('text 0')).not.toBe(kept[0])
  })

  it('know where they are written', () => {
    const text = 'In Nagorno-Karabakh, Iran’s 伊朗'
    const { words, asWell } = wordsIn(text)
    expect([...words, ...asWell].map(({ start, end }) => text.slice(start, end))).toEqual([
      'In',
      'Nagorno',
      'Karabakh',
      'Iran’s',
      '伊',
      '朗',
      'Nagorno-Karabakh',
      'Iran',
    ])
  })
})
