import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const CLI = resolve(import.meta.dirname, '../../src/cli')
const folder = mkdtempSync(join(tmpdir(), 'whence-command-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A command whose body is the code, called as npm calls it. */
function ran(body: string, env: Record<string, string> = {}) {
  const code = `
    import { runCommand } from ${JSON.stringify(pathToFileURL(join(CLI, 'run-command.mjs')).href)}
    await runCommand('pack', async (args, from) => { ${body} })`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: CLI,
    encoding: 'utf8',
    env: { ...process.env, npm_lifecycle_event: '', ...env },
  })
  return { status, stdout, stderr }
}

const DONE = "return { status: 0, output: '', complaint: '' }"

describe('a command', () => {
  it('prints the output and the complaint where they belong, and ends with the status', () => {
    expect(ran("return { status: 1, output: 'found', complaint: 'beside it' }")).toEqual({
      status: 1,
      stdout: 'found\n',
      stderr: 'beside it\n',
    })
  })

  it.each([
    ['in its course', "throw new RangeError('too much\\nof it')"],
    ['aside', `setTimeout(() => { throw new RangeError('too much') }); ${DONE}`],
    [
      'in a promise nobody waits for',
      `Promise.reject(new RangeError('too much')); await new Promise(setImmediate); ${DONE}`,
    ],
  ])('says in one line what it did not expect, and ends as one that could not run: %s', (_, body) => {
    const { status, stderr } = ran(body)
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'npm run pack could not go on: RangeError: too much\n' })
  })

  it('takes paths from where npm was called, if it was npm that called', () => {
    const body = "return { status: 0, output: from, complaint: '' }"
    const called = { npm_lifecycle_event: 'pack', INIT_CWD: folder }
    expect(ran(body, called).stdout).toBe(`${folder}\n`)
    expect(ran(body, { ...called, npm_lifecycle_event: 'test' }).stdout).toBe(`${CLI}\n`)
  })
})
