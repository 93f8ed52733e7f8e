import { describe, expect, it } from 'vitest'
import { fileNameFor } from '../../src/one-file/file-name.ts'

describe('fileNameFor', () => {
  it.each([
    ['Azerbaijan, Iran and Israel', 'azerbaijan-iran-and-israel.html'],
    ['Хроника: 1992–1994', 'хроника-1992-1994.html'],
    ['../../etc/passwd', 'etc-passwd.html'],
    ['…', 'whence.html'],
    ['', 'whence.html'],
  ])('makes of %j the name %s', (title, name) => {
    expect(fileNameFor(title, 'html')).toBe(name)
  })

  it('ends a long one after a whole word', () => {
    expect(fileNameFor('word '.repeat(40), 'html')).toMatch(/^(word-)+word\.html$/)
    expect(fileNameFor('word '.repeat(40), 'html').length).toBeLessThan(66)
    expect(fileNameFor('x'.repeat(200), 'html')).toHaveLength(65)
  })
})
