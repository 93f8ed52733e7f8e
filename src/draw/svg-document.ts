import { visualExtent } from '../layout/hit-test.ts'
import type { Mark, Scene } from '../layout/scene.ts'
import { lanesTopOf } from './draw-scene.ts'
import type { StillExtras } from './draw-still.ts'
import { emptyTag, startTag, xmlText } from './xml.ts'

type Document = {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  /** As `SvgPen.elements` gives them. */
  readonly elements: string
  /** As `markLinks` gives them, over the drawing. */
  readonly links?: readonly string[]
}

/** A drawing as an SVG file, which says in words what it is. */
export function svgDocument({ width, height, title, description, elements, links = [] }: Document): string {
  const root = startTag('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
    // An image has no parts, so nobody would hear of its links.
    role: links.length > 0 ? undefined : 'img',
    'aria-label': title,
  })
  const parts = [`<title>${xmlText(title)}</title>`, `<desc>${xmlText(description)}</desc>`, elements, ...links]
  return `${[root, ...parts, '</svg>'].join('\n')}\n`
}

/** Half the height of what can be clicked. */
const REACH_PX = 10

/** Where a still stands on its sheet, and how it was drawn. */
type Place = {
  readonly left: number
  readonly top: number
  readonly options?: StillExtras | undefined
}

/**
 * Over each mark, with its label, an area that names the event and leads to its address, if it has one: over the drawing rather than
 * around each mark, because shapes and labels are drawn in layers.
 */
export function markLinks(
  { marks, width, height }: Scene,
  { left, top, options }: Place,
  linkOf: (mark: Mark) => { readonly href: string | undefined; readonly title: string } | undefined,
): readonly string[] {
  const lanesTop = top + lanesTopOf(options?.publications !== undefined)
  const { height: lanesHeight, scrollTop } = options?.window ?? { height, scrollTop: 0 }
  return marks.flatMap(mark => {
    const y = mark.y - scrollTop
    const link = y >= 0 && y <= lanesHeight ? linkOf(mark) : undefined
    if (!link) return []
    const extent = visualExtent(mark)
    const [x0, x1] = [Math.max(0, extent.x0), Math.min(width, extent.x1)]
    const box = { x: left + x0, y: lanesTop + y - REACH_PX, width: Math.max(1, x1 - x0), height: 2 * REACH_PX }
    const area = emptyTag('rect', { ...box, fill: 'none', 'pointer-events': 'all' })
    const [start, end] = link.href === undefined ? ['<g>', '</g>'] : [startTag('a', { href: link.href }), '</a>']
    return [`${start}<title>${xmlText(link.title)}</title>${area}${end}`]
  })
}
