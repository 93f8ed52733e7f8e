import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'

const PREPARE = fileURLToPath(new URL('../../src/cli/prepare.mjs', import.meta.url))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-prepare-'))
  mkdirSync(join(folder, 'src/cli'), { recursive: true })
  copyFileSync(PREPARE, join(folder, 'src/cli/prepare.mjs'))
  writeFileSync(join(folder, 'package.json'), '{ "name": "a", "version": "1.0.0" }')
  writeFileSync(join(folder, 'package-lock.json'), '{}')
})
afterEach(() => rmSync(folder, { recursive: true }))

const prepare = () =>
  spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', "(await import('./src/cli/prepare.mjs')).prepareDependencies()"],
    { cwd: folder, encoding: 'utf8' },
  )

it('dependencies that a link leads to are left as they are, though they are others', () => {
  const elsewhere = join(folder, 'elsewhere')
  mkdirSync(join(elsewhere, 'react'), { recursive: true })
  symlinkSync(elsewhere, join(folder, 'node_modules'), 'junction')
  const { status, stderr } = prepare()
  expect(stderr).toContain('the folder is a link')
  expect(status).toBe(2)
  expect(readdirSync(elsewhere)).toEqual(['react'])
})

it('dependencies that are newer than the lock file are taken as they are', () => {
  mkdirSync(join(folder, 'node_modules'))
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{}')
  expect(prepare()).toMatchObject({ status: 0, stderr: '' })
})
