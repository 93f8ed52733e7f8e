import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { escapeMarkup } from '../lib/escape-markup.ts'
import { DATASET_ID, dataBlock, pageTitle, VIEW_ID } from '../one-file/one-file.ts'
import { digestOf } from './digest.ts'

const ONE_FILE = 'whence.html'

/** Has the page's build make the one file beside it, in a second pass: its script is cut up in another way. */
export function oneFileBeside(configFile: string): Plugin {
  let root = ''
  let outDir = ''
  return {
    name: 'whence:one-file-beside',
    apply: 'build',
    configResolved(config) {
      root = config.root
      outDir = config.build.outDir
    },
    async closeBundle(error?: Error) {
      if (error) return
      await build({ root, configFile, mode: 'single', logLevel: 'warn', build: { outDir } })
    },
  }
}

/** Of the bundle of one script and one stylesheet makes one HTML file, and leaves nothing else. */
export function oneFile(root: string): Plugin {
  return {
    name: 'whence:one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle)
        const scripts = files.flatMap(file => (file.type === 'chunk' ? file.code : []))
        const styles = files.flatMap(file =>
          file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : [],
        )
        const [script, style] = [scripts[0], styles[0]]
        if (scripts.length !== 1 || styles.length !== 1 || script === undefined || style === undefined)
          throw new Error(`one script and one stylesheet are needed, not ${Object.keys(bundle).join(', ')}`)
        for (const name of Object.keys(bundle)) delete bundle[name]
        const dataset = readFileSync(join(root, 'data/events.json'), 'utf8')
        const icon = readFileSync(join(root, 'public/icon.svg'))
        this.emitFile({ type: 'asset', fileName: ONE_FILE, source: htmlOf({ script, style, dataset, icon }) })
      },
    },
  }
}

type Parts = { readonly script: string; readonly style: string; readonly dataset: string; readonly icon: Buffer }

function htmlOf(parts: Parts): string {
  const script = inScript(parts.script)
  const style = withInlineFontsOnly(parts.style)
  if (/<\/style/i.test(style)) throw new Error('the stylesheet would end its own element')
  const { title = 'Whence' } = JSON.parse(parts.dataset) as { readonly title?: string } // Checked by the page's build.
  const policy = [
    "default-src 'none'",
    `script-src ${digestOf(script)}`,
    `style-src ${digestOf(style)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeMarkup(pageTitle(title))}</title>
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:image/svg+xml;base64,${parts.icon.toString('base64')}">
    <style>${style}</style>
  </head>
  <body>
    <div id="root"></div>
    <noscript>Whence draws its timeline with JavaScript, which is switched off here.</noscript>
    ${dataBlock(DATASET_ID, parts.dataset)}
    ${dataBlock(VIEW_ID, '""')}
    <script type="module">${script}</script>
  </body>
</html>
`
}

/** Both can stand in strings, templates and patterns alone, where `\x3c` is the same character. */
const inScript = (script: string) => script.replace(/<(?=\/script|!--)/gi, '\\x3c')

/** A face whose file stayed outside would be asked for, in vain, by the first text that needs it. */
const withInlineFontsOnly = (style: string) =>
  style.replace(/@font-face\s*\{[^}]*\}/g, face => (face.includes('url(data:') ? face : ''))
