import { afterEach, describe, expect, it, vi } from 'vitest'
import { DATASET_ID, dataBlock, VIEW_ID } from '../../src/one-file/one-file.ts'
import { makeOneFile } from '../../src/ui/export/make-one-file.ts'

const FILE = `<title>x</title>${dataBlock(DATASET_ID, '{}')}${dataBlock(VIEW_ID, '""')}`
const serve = (files: Readonly<Record<string, string>>) =>
  vi.stubGlobal('fetch', async (address: string | URL) => {
    const text = files[String(address)]
    return text === undefined ? new Response('', { status: 404 }) : new Response(text)
  })
const asJson = () => '{"events": [2]}'
const wanted = (dataset: string) => ({ title: 'T', view: '', dataset: new URL(dataset), asJson })

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('makeOneFile', () => {
  it('puts the dataset that is open into the file of the build', async () => {
    serve({ 'whence.html': FILE, 'https://example.org/mine.json': '{"events": [1]}' })
    const made = await makeOneFile(wanted('https://example.org/mine.json'))
    expect(made.ok && (await made.value.text())).toContain('>{"events": [1]}<')
  })

  it('puts the dataset that a table stands for into it', async () => {
    serve({ 'whence.html': FILE, 'https://example.org/mine.csv': 'title,date,status,quote,source\n' })
    const made = await makeOneFile(wanted('https://example.org/mine.csv'))
    expect(made.ok && (await made.value.text())).toContain('>{"events": [2]}<')
  })

  it('takes of a file that was opened what is shown, as another may have come in its place', async () => {
    serve({ 'whence.html': FILE })
    const made = await makeOneFile(wanted('opened:mine.json'))
    expect(made.ok && (await made.value.text())).toContain('>{"events": [2]}<')
  })

  it('says that a packed dataset does not fit, and asks for nothing', async () => {
    const asks = vi.fn()
    vi.stubGlobal('fetch', asks)
    const made = await makeOneFile(wanted('https://example.org/large.parquet'))
    expect(!made.ok && made.error).toMatch(/packed dataset .* does not fit into one file/)
    expect(asks).not.toHaveBeenCalled()
  })

  it('says how large a dataset is that is too large', async () => {
    serve({ 'whence.html': FILE, 'https://example.org/large.json': ' '.repeat(17_200_000) })
    const made = await makeOneFile(wanted('https://example.org/large.json'))
    expect(!made.ok && made.error).toBe('This dataset has 18 MB. One file can hold up to 16 MB.')
  })

  it('counts the bytes of a dataset, of which a letter of another script has several', async () => {
    serve({ 'whence.html': FILE, 'https://example.org/large.json': 'ә'.repeat(8_600_000) })
    const made = await makeOneFile(wanted('https://example.org/large.json'))
    expect(!made.ok && made.error).toBe('This dataset has 18 MB. One file can hold up to 16 MB.')
  })

  it('says what the server answered', async () => {
    serve({ 'whence.html': FILE })
    const made = await makeOneFile(wanted('https://example.org/gone.json'))
    expect(!made.ok && made.error).toMatch(/server answered 404 for https:\/\/example.org\/gone.json/)
  })

  it('makes none of what is no such file', async () => {
    serve({ 'whence.html': '<title>Our start page</title>' })
    const made = await makeOneFile({ title: 'T', view: '', dataset: undefined, asJson })
    expect(!made.ok && made.error).toMatch(/not a file of Whence/)
  })
})
