import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { measureCommand } from '../../src/cli/bench/commands/measure-command.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'whence-command-'))
afterAll(() => rmSync(folder, { recursive: true }))

function script(text: string) {
  const path = join(folder, 'script.mjs')
  writeFileSync(path, text)
  return [path]
}

it('tells the time, the memory and the status of a command', async () => {
  const held = await measureCommand(ROOT, script('globalThis.x = Buffer.alloc(1e8, 1); process.exitCode = 1'), 20_000)
  const idle = await measureCommand(ROOT, script(''), 20_000)
  if (!held.ok || !idle.ok) throw new Error('not run')
  expect([held.value.status, idle.value.status]).toEqual([1, 0])
  expect(held.value.peakMb - idle.value.peakMb).toBeGreaterThan(80)
  expect(idle.value.cpuSeconds).toBeGreaterThan(0)
})

it('ends a command that takes too long', async () => {
  expect(await measureCommand(ROOT, script('setInterval(() => {}, 1000)'), 999.5)).toEqual({
    ok: false,
    error: 'not finished within 1 s',
  })
})
