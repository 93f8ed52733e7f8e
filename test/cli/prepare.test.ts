import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')

let folder = ''
beforeEach(() => {
  // With a space, at which a shell would take the path apart.
  folder = mkdtempSync(join(tmpdir(), 'whence prepare-'))
  mkdirSync(join(folder, 'src/cli'), { recursive: true })
  for (const name of ['prepare.mjs', 'root.mjs', 'run.mjs'])
    copyFileSync(join(ROOT, 'src/cli', name), join(folder, 'src/cli', name))
  writeFileSync(join(folder, 'package.json'), '{ "name": "a", "version": "1.0.0" }')
  writeFileSync(join(folder, 'package-lock.json'), '{}')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Stands in for npm: writes down what it was called with. */
function withNpm(): Record<string, string> {
  const npm = join(folder, 'npm-cli.js')
  writeFileSync(npm, "require('fs').writeFileSync('called.json', JSON.stringify(process.argv.slice(2)))")
  return { npm_execpath: npm }
}
const calledWith = () => JSON.parse(readFileSync(join(folder, 'called.json'), 'utf8'))

/** Runs a line of code after others that change what Node says of itself. */
const ran = (code: string, env: Record<string, string> = {}, before = '') =>
  spawnSync(process.execPath, ['--input-type=module', '--eval', `${before};${code}`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
const prepare = (env?: Record<string, string>, before?: string) =>
  ran("(await import('./src/cli/prepare.mjs')).prepareDependencies()", env, before)
const ofNode = (version: string) =>
  `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
const ON_WINDOWS = "Object.defineProperty(process, 'platform', { value: 'win32' })"

function withInstalled(...packages: string[]) {
  mkdirSync(join(folder, 'node_modules'))
  for (const name of packages) mkdirSync(join(folder, 'node_modules', name))
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{}')
}

describe('dependencies', () => {
  it('that a link leads to are left as they are, though they are others', () => {
    const elsewhere = join(folder, 'elsewhere')
    mkdirSync(join(elsewhere, 'react'), { recursive: true })
    symlinkSync(elsewhere, join(folder, 'node_modules'), 'junction')
    const { status, stderr } = prepare()
    expect(stderr).toContain('the folder is a link')
    expect(status).toBe(2)
    expect(readdirSync(elsewhere)).toEqual(['react'])
  })

  it('that are newer than the lock file are taken as they are', () => {
    withInstalled('vite')
    expect(prepare()).toMatchObject({ status: 0, stderr: '' })
  })

  it('are installed with what building takes, also where npm is told that this is production', () => {
    const { status, stderr } = prepare({ ...withNpm(), NODE_ENV: 'production' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'Installing the locked dependencies …\n' })
    expect(calledWith()).toEqual(expect.arrayContaining(['ci', '--include=dev']))
  })

  it('that were installed without it are installed again', () => {
    withInstalled('react')
    expect(prepare(withNpm()).status).toBe(0)
    expect(calledWith()).toContain('ci')
  })
})

describe('the version of Node', () => {
  it.each(['18.20.8', '20.18.3', '21.7.3', '22.0.0', '22.11.0'])('%s is refused, by its name', version => {
    withInstalled('vite')
    const { status, stderr } = prepare({}, ofNode(version))
    expect(status).toBe(2)
    expect(stderr).toBe(`Whence needs Node 20 from 20.19 on, or Node 22.12 or newer; this is Node ${version}.\n`)
  })

  it.each(['20.19.0', '20.20.1', '22.12.0', '23.0.0', '24.1.0'])('%s will do', version => {
    withInstalled('vite')
    expect(prepare({}, ofNode(version))).toMatchObject({ status: 0, stderr: '' })
  })

  it('is told to npm as Vite asks for it', () => {
    const enginesIn = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')).engines
    expect(enginesIn('package.json')).toEqual(enginesIn('node_modules/vite/package.json'))
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
    expect(packages[''].engines).toEqual(enginesIn('package.json'))
  })
})

describe('programs are started without a shell, on Windows too:', () => {
  const CALLED = ['a b', '$HOME & %PATH%']

  it('npm', () => {
    const code = `(await import('./src/cli/run.mjs')).runNpm(${JSON.stringify(CALLED)})`
    expect(ran(code, withNpm(), ON_WINDOWS)).toMatchObject({ stderr: '' })
    expect(calledWith()).toEqual(CALLED)
  })

  it.each([
    ['one program', { tool: 'bin/tool.js' }],
    ['the same without a name', 'bin/tool.js'],
  ])('a package with %s', (_, bin) => {
    const tool = join(folder, 'node_modules/@some/tool')
    mkdirSync(join(tool, 'bin'), { recursive: true })
    writeFileSync(join(tool, 'package.json'), JSON.stringify({ bin }))
    writeFileSync(join(tool, 'bin/tool.js'), 'console.log(process.argv.slice(2).join()); process.exitCode = 3')
    const code = `process.exitCode = (await import('./src/cli/run.mjs')).runTool('@some/tool', ${JSON.stringify(CALLED)})`
    expect(ran(code, {}, ON_WINDOWS)).toMatchObject({ status: 3, stdout: `${CALLED.join()}\n`, stderr: '' })
  })
})
