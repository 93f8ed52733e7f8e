import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { err, ok, type Result } from '../../../lib/result.ts'
import { measureCommand } from '../commands/measure-command.ts'

const PATIENCE_MS = 900_000

/** Packs as `npm run pack` does; says why it could not. */
export async function packFile(root: string, from: string, to: string): Promise<Result<void, string>> {
  if (!existsSync(join(root, 'src/cli/pack.mjs'))) return err('this checkout packs no datasets')
  rmSync(to, { force: true })
  const ran = await measureCommand(root, ['src/cli/pack.mjs', from, to], PATIENCE_MS)
  if (!ran.ok) return err(`packing: ${ran.error}`)
  if (ran.value.status !== 0) return err(`packing ended with status ${ran.value.status}`)
  return existsSync(to) && statSync(to).size > 0 ? ok(undefined) : err('packing left no file')
}
