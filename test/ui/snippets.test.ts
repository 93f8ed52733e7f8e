import { describe, expect, it } from 'vitest'
import { elementSnippet, frameSnippet } from '../../src/ui/export/snippets.ts'

const PAGE = 'https://example.org/whence/?event=a&actor=iran&from=2022-01-01&to=2022-02-01#top'

describe('frameSnippet', () => {
  it('frames the same view, embedded, by an address that stands on its own', () => {
    expect(frameSnippet(PAGE, 'A “title”')).toContain(
      'src="https://example.org/whence/?event=a&amp;actor=iran&amp;from=2022-01-01&amp;to=2022-02-01&amp;embed=1"',
    )
  })

  it('lets neither an address nor a title out of its attribute', () => {
    const snippet = frameSnippet('https://example.org/?q="><script>', '"><script>alert(1)</script>')
    expect(snippet).not.toContain('<script>')
    expect(snippet.match(/"/g)?.length).toBe(8 * 2)
  })
})

describe('elementSnippet', () => {
  it('tells the event apart from the rest of the view, and holds a link for where there is no script', () => {
    expect(elementSnippet(PAGE, 'Title')).toBe(
      [
        '<script defer src="https://example.org/whence/whence-timeline.js"></script>',
        '<whence-timeline src="https://example.org/whence/" filter="actor=iran&amp;from=2022-01-01&amp;to=2022-02-01" event="a">',
        '  <a href="https://example.org/whence/?event=a&amp;actor=iran&amp;from=2022-01-01&amp;to=2022-02-01">Timeline: Title</a>',
        '</whence-timeline>',
      ].join('\n'),
    )
  })

  it('needs neither attribute for the opening view', () => {
    expect(elementSnippet('https://example.org/whence/index.html', 'T')).toContain(
      '<whence-timeline src="https://example.org/whence/">',
    )
  })
})
