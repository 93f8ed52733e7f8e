import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { standaloneScripts } from '../../src/build/standalone-scripts-plugin.ts'

const chunk = (fileName: string, code: string) => ({
  type: 'chunk',
  fileName,
  code,
  imports: [],
  dynamicImports: [],
  exports: [],
})

/** The version that a build of these would get. */
function versionOf({ page = 'a page', worker = 'const { version } = WHENCE_VERSION' }): string | undefined {
  const bundle = {
    'index.html': { type: 'asset', fileName: 'index.html', source: page },
    'service-worker.js': chunk('service-worker.js', worker),
    'whence-timeline.js': chunk('whence-timeline.js', ''),
  }
  const { generateBundle } = standaloneScripts(resolve(import.meta.dirname, '../..'))
  if (typeof generateBundle !== 'object') throw new Error('the plugin has no handler')
  // Of all that a bundler gives, it takes the files.
  generateBundle.handler.call({} as never, {} as never, bundle as never, false)
  return /"version":"(\w+)"/.exec(bundle['service-worker.js'].code)?.[1]
}

it('gives the same version to the same files, and another where the page or the worker is another', () => {
  const version = versionOf({})
  expect(version).toMatch(/^\w{16}$/)
  expect(versionOf({})).toBe(version)
  expect(versionOf({ page: 'another page' })).not.toBe(version)
  expect(versionOf({ worker: 'const version = WHENCE_VERSION.version' })).not.toBe(version)
})
