import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { goodDataset, LAUNCH } from '../data/good-dataset.ts'

/** The command as it is called, in a process of its own. What it finds is the business of `test/data`. */
const ROOT = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'whence-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/cli/check.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_lifecycle_event: '' },
  })
  return { status, stdout, stderr }
}
function file(name: string, content: string | object) {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return name
}
/** The first run of a checkout bundles the command. */
const PATIENCE_MS = 60_000

describe('npm run check', () => {
  it(
    'exits with 0 for a clean file, and says that quotes were not re-verified',
    () => {
      const { status, stdout, stderr } = check(file('good.json', goodDataset()))
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toContain('good.json (2 events, 4 actors, 2 sources): no problems.')
      expect(stdout).toContain('The quotes were not re-verified')
    },
    PATIENCE_MS,
  )

  it(
    'checks the shipped collection if no file is named',
    () => {
      const { events } = JSON.parse(readFileSync(join(ROOT, 'data/events.json'), 'utf8'))
      expect(check().stdout).toContain(`(${events.length} events, `)
    },
    PATIENCE_MS,
  )

  it(
    'exits with 1 if there are problems, grouped by rule and counted',
    () => {
      const bad = { ...LAUNCH, status: 'planned' as const, actors: ['nobody', 'no-one'] }
      const { status, stdout, stderr } = check(file('bad.json', goodDataset({ events: [bad] })))
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
      expect(stdout).toMatch(/^known-reference: 2 errors\n {2}✖ events\.launch\.actors\[0\]\n/)
      expect(stdout).toContain('unused: 4 warnings')
      expect(stdout).toContain('2 errors, 4 warnings.')
    },
    PATIENCE_MS,
  )

  it(
    'checks a table, and names what is wrong by row and column',
    () => {
      const head = 'title,date,status,quote,source\n'
      const good = check(file('good.csv', `${head}A,25 May 1961,occurred,Q,S\n`))
      expect(good).toMatchObject({ status: 0, stderr: '' })
      expect(good.stdout).toContain('good.csv (1 event, 0 actors, 1 source): no problems.')
      const bad = check(file('bad.csv', `${head}A,1961-02-30,occurred,Q,S\n`))
      expect(bad.status).toBe(1)
      expect(bad.stdout).toContain('✖ row 2, date\n')
    },
    PATIENCE_MS,
  )

  it(
    'exits with 1 for warnings alone',
    () => {
      expect(check(file('warned.json', goodDataset({ title: 'Landings ' }))).status).toBe(1)
    },
    PATIENCE_MS,
  )

  it.each([
    ['there is no such file', ['nowhere.json']],
    ['the file is a folder', ['.']],
    ['the folder of texts does not exist', ['good.json', '--sources', 'nowhere']],
    ['the folder of texts is a file', ['good.json', '--sources', 'good.json']],
    ['an option is unknown', ['--sauces', '.']],
    ['there are two files', ['good.json', 'bad.json']],
  ])(
    'exits with 2 and a word on stderr if %s',
    (_why, args) => {
      const { status, stdout, stderr } = check(...args)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).not.toBe('')
      expect(stderr).not.toContain('    at ') // a stack
    },
    PATIENCE_MS,
  )

  it(
    'writes JSON, and nothing else, with --json',
    () => {
      const clean = check('good.json', '--json')
      expect(JSON.parse(clean.stdout)).toMatchObject({ file: 'good.json', clean: true, problems: [], quotes: null })
      const { status, stdout } = check(file('broken.json', '{"events": [}'), '--json')
      expect(status).toBe(1)
      expect(JSON.parse(stdout)).toMatchObject({
        clean: false,
        errors: 1,
        warnings: 0,
        problems: [{ rule: 'json', level: 'error', where: 'file:1:13', message: expect.any(String) }],
      })
    },
    PATIENCE_MS,
  )

  it(
    'tells how to call it',
    () => {
      expect(check('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--sources DIR') })
    },
    PATIENCE_MS,
  )
})
