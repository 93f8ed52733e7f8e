import type { Mark, Scene } from '../layout/scene.ts'
import { emptyTag, startTag, xmlText } from './xml.ts'

type Document = {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  /** As `SvgPen.elements` and `markLinks` give them. */
  readonly elements: string
}

/** A drawing as an SVG file, which says in words what it is. */
export function svgDocument({ width, height, title, description, elements }: Document): string {
  const root = startTag('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
    role: 'img',
    'aria-label': title,
  })
  return `${root}\n<title>${xmlText(title)}</title>\n<desc>${xmlText(description)}</desc>\n${elements}\n</svg>\n`
}

/** Half the height of what can be clicked. */
const REACH_PX = 10

/**
 * Over each mark, with its label, an area that names the event and leads to its address: over the drawing rather than
 * around each mark, because shapes and labels are drawn in layers.
 */
export function markLinks(
  { marks, width }: Scene,
  top: number,
  linkOf: (mark: Mark) => { readonly href: string; readonly title: string } | undefined,
): string {
  const links = marks.flatMap(mark => {
    const link = linkOf(mark)
    if (!link) return []
    const x0 = Math.max(0, Math.min(mark.x0, mark.label?.x ?? mark.x0))
    const x1 = Math.min(width, Math.max(mark.x1, mark.label ? mark.label.x + mark.label.width : mark.x1))
    const box = { x: x0, y: top + mark.y - REACH_PX, width: Math.max(1, x1 - x0), height: 2 * REACH_PX }
    const area = emptyTag('rect', { ...box, fill: 'none', 'pointer-events': 'all' })
    return [`${startTag('a', { href: link.href })}<title>${xmlText(link.title)}</title>${area}</a>`]
  })
  return links.join('\n')
}
