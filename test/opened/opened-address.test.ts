import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOpened } from '../../src/opened/is-opened.ts'
import { openedAddress, openedName } from '../../src/opened/opened-address.ts'

/** What a disk takes for a name: no slash, and no half of a character. */
const fileName = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 60 })
  .filter(name => !name.includes('/') && !/\p{Cs}/u.test(name))

describe('openedAddress', () => {
  it.each([
    ['case.json', 'opened:case.json'],
    ['the case of 2022.json', 'opened:the case of 2022.json'],
    ['100% #1?.json', 'opened:100%25 %231%3F.json'],
  ])('of “%s” is %s', (name, address) => {
    expect(openedAddress(name)).toBe(address)
  })

  it('leads back to the name, also from what the address of the page and the browser make of it', () => {
    fc.assert(
      fc.property(fileName, name => {
        const address = openedAddress(name)
        const inPage = new URLSearchParams(new URLSearchParams({ data: address }).toString()).get('data') ?? ''
        expect(openedName(inPage)).toBe(name)
        expect(openedName(new URL(address, 'https://example.org/whence/').href)).toBe(name)
      }),
    )
  })
})

describe('openedName', () => {
  it.each(['mine.json', 'https://example.org/opened:x.json', ''])('is none where the address is “%s”', address => {
    expect(isOpened(address)).toBe(false)
    expect(openedName(address)).toBeUndefined()
  })

  it('is none of an address that nothing decodes', () => {
    expect(openedName('opened:%E0%A4%A.json')).toBeUndefined()
  })
})
