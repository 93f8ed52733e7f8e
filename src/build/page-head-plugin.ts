import type { HtmlTagDescriptor, Plugin } from 'vite'
import { digestOf } from './digest.ts'

const DATASET = /events-[^/]+\.json$/
/** Every row is set in these two. */
const TYPEFACES = /source-(sans-3|serif-4)-latin-wght-normal-[^/]+\.woff2$/

/**
 * Puts into the head of the built page what it may do, and what the browser shall fetch beside the script, not after it:
 * two typefaces, and the shipped dataset unless the address asks for another.
 */
export function pageHead(): Plugin {
  return {
    name: 'whence:page-head',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => {
        const files = Object.keys(bundle)
        const datasets = files.filter(file => DATASET.test(file))
        const [dataset] = datasets
        if (dataset === undefined || datasets.length > 1) throw new Error(`one dataset is shipped, not ${datasets}`)
        const script = readAddress(`./${dataset}`)
        return [
          policyTag(digestOf(script)),
          // Ahead of the stylesheets, which scripts after them wait for.
          { tag: 'script', children: script, injectTo: 'head-prepend' },
          ...files.filter(file => TYPEFACES.test(file)).map(file => typefaceTag(`./${file}`)),
        ]
      },
    },
  }
}

/**
 * A script, as plain tags know nothing of the address. The page's own `fetch` then takes what this one brings. An embedded
 * page has no masthead, and so no wordmark before it.
 */
const readAddress = (url: string) =>
  `{const asked=new URLSearchParams(location.search);if(asked.get("embed")==="1")document.documentElement.dataset.embedded="";if(!asked.has("data"))document.head.append(Object.assign(document.createElement("link"),${JSON.stringify(
    { rel: 'preload', as: 'fetch', type: 'application/json', crossOrigin: '', href: url },
  )}))}`

/**
 * Only what the page itself is made of may run or load; nothing leaves the origin. A <meta> rather than a header, so
 * that it holds on any static server. Left out while developing, because Vite's reload client injects inline styles.
 */
function policyTag(inline: string): HtmlTagDescriptor {
  const content = [
    "default-src 'none'",
    `script-src 'self' ${inline}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' }
}

const typefaceTag = (href: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'preload', href, crossorigin: '', as: 'font', type: 'font/woff2' },
  injectTo: 'head',
})
