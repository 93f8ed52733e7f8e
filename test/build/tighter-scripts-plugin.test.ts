import { expect, it } from 'vitest'
import { tighterScripts } from '../../src/build/tighter-scripts-plugin.ts'

/** Long enough to be worth it, and with an object of which one part is used. */
const CODE = `const styles={row:"List_row",gone:"List_gone"};${'console.log(styles.row);'.repeat(200)}export const shown=1;`

async function tightened(fileName: string, code = CODE): Promise<string> {
  const chunk = { type: 'chunk', fileName, code }
  const { generateBundle } = tighterScripts()
  if (typeof generateBundle !== 'object') throw new Error('the plugin has no handler')
  // Of all that a bundler gives, it takes the files.
  await generateBundle.handler.call({} as never, {} as never, { [fileName]: chunk } as never, false)
  return chunk.code
}

it('leaves out of the scripts of the page what of an object nobody uses, and keeps what they export', async () => {
  const code = await tightened('assets/index-abc.js')
  expect(code).toContain('List_row')
  expect(code).not.toContain('List_gone')
  expect(code).toMatch(/export\s?{\w+ as shown}|export const shown/)
})

it('leaves a script that stands alone as it is, since its names are those of the page around it', async () => {
  expect(await tightened('whence-timeline.js')).toBe(CODE)
})

it('fails the build over a script that it cannot read', async () => {
  await expect(tightened('assets/index-abc.js', `${CODE}}`)).rejects.toThrow(/Unexpected token/)
})
