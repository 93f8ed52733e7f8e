import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** All that decides what the files of a dataset hold: who makes the events, who packs them, who writes them here. */
const SOURCES = ['cli/synthetic', 'cli/pack', 'cli/bench/datasets', 'data', 'model', 'time', 'lib']

/** Another one wherever a made dataset may be stale. */
export function fingerprintOf(root: string): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => SOURCES.some(source => name.startsWith(`${source}/`)) || name === 'cli/pack.mjs')
    .filter(name => /\.(ts|mjs)$/.test(name))
  for (const name of names.sort()) hash.update(`\n${name}\n`).update(readFileSync(join(root, 'src', name)))
  return hash.digest('hex')
}
