import { escapeMarkup } from '../../lib/escape-markup.ts'

/** What an editor pastes into a page to show this view there. Attributes are escaped; the addresses are absolute. */

/** A sandbox that lets the frame run and open links in new tabs, and keeps it from navigating the page around it. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

/** Room for the timeline and some eight rows. */
const HEIGHT_PX = 640

/** `pageUrl`: the address of the view. */
export function frameSnippet(pageUrl: string, title: string): string {
  const url = new URL(pageUrl)
  url.hash = ''
  url.searchParams.set('embed', '1')
  const attributes = [
    `src="${escapeMarkup(url.href)}"`,
    `title="${escapeMarkup(`Timeline: ${title}`)}"`,
    `width="100%" height="${HEIGHT_PX}" loading="lazy"`,
    `sandbox="${SANDBOX}"`,
    'allow="clipboard-write" style="border: 0"',
  ]
  return `<iframe\n  ${attributes.join('\n  ')}\n></iframe>`
}

/**
 * The same by the element of `src/embed`, which takes the height of its contents. A classic script: a module of another site
 * is only read if its server says that it may be.
 */
export function elementSnippet(pageUrl: string, title: string): string {
  const url = new URL(pageUrl)
  const { searchParams } = url
  const event = searchParams.get('event')
  for (const name of ['event', 'embed']) searchParams.delete(name)
  const filter = searchParams.toString()
  const home = new URL('.', url).href
  const link = new URL(pageUrl)
  link.hash = ''
  const attributes = [
    `src="${escapeMarkup(home)}"`,
    ...(filter === '' ? [] : [`filter="${escapeMarkup(filter)}"`]),
    ...(event === null ? [] : [`event="${escapeMarkup(event)}"`]),
  ]
  return [
    `<script defer src="${escapeMarkup(new URL('whence-timeline.js', home).href)}"></script>`,
    `<whence-timeline ${attributes.join(' ')}>`,
    `  <a href="${escapeMarkup(link.href)}">${escapeMarkup(`Timeline: ${title}`)}</a>`,
    '</whence-timeline>',
  ].join('\n')
}
