import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DATASET_ID, dataBlock, VIEW_ID, withContents } from '../../src/one-file/one-file.ts'

const FILE = `<!doctype html><title>Shipped – Whence</title>
${dataBlock(DATASET_ID, '{"events": []}')}
${dataBlock(VIEW_ID, '""')}
<script type="module">const marker = '<script type="application/json" id="${DATASET_ID}">'</script>`

/** As a browser's parser reads it: a block ends at the first end tag. */
function block(file: string, id: string): unknown {
  const [, text] = new RegExp(`id="${id}">([^]*?)</script`, 'i').exec(file) ?? []
  return JSON.parse(text ?? '')
}

describe('withContents', () => {
  it('puts another dataset, title and view into the file and leaves the rest', () => {
    const file = withContents(FILE, { dataset: '{"events": [1]}', title: 'Mine', view: '?actor=iran' })
    expect(block(file, DATASET_ID)).toEqual({ events: [1] })
    expect(block(file, VIEW_ID)).toBe('?actor=iran')
    expect(file).toContain('<title>Mine – Whence</title>')
    expect(file.slice(file.indexOf('<script type="module">'))).toBe(FILE.slice(FILE.indexOf('<script type="module">')))
  })

  it('leaves the dataset that is in it where none is given', () => {
    const file = withContents(FILE, { dataset: undefined, title: 'Shipped', view: '' })
    expect(file).toBe(FILE)
  })

  it('lets no text of a dataset end its block or begin another', () => {
    const hostile = fc.array(
      fc.constantFrom('</script>', '</SCRIPT ', '<!--', '<script>', '-->', ']]>', '$&', '$1', '<', 'a'),
    )
    fc.assert(
      fc.property(hostile, hostile, (inData, inTitle) => {
        const text = inData.join('')
        const file = withContents(FILE, {
          dataset: JSON.stringify({ text }),
          title: inTitle.join(''),
          view: `?q=${text}`,
        })
        expect(block(file, DATASET_ID)).toEqual({ text })
        expect(block(file, VIEW_ID)).toBe(`?q=${text}`)
        expect(file.match(/<script/gi)).toHaveLength(4) // The blocks, the script, and the marker in its text.
        expect(file.match(/<\/title>/gi)).toHaveLength(1)
      }),
    )
  })

  it('refuses a text that is no such file', () => {
    const contents = { dataset: '{}', title: '', view: '' }
    expect(() => withContents('<title>Not found</title>', contents)).toThrow(/not a file of Whence/)
    expect(() => withContents('', contents)).toThrow(/not a file of Whence/)
  })
})
