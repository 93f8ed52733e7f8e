import type { Pen } from '../../draw/pen.ts'
import { svgDocument } from '../../draw/svg-document.ts'
import { SvgPen } from '../../draw/svg-pen.ts'

type Props = {
  /** In px. */
  readonly width: number
  readonly height: number
  /** Nothing where words stand beside it. */
  readonly title?: string
  readonly description?: string
  /** What its parts are called begins so: several drawings stand on one page. */
  readonly id: string
  readonly className?: string | undefined
  readonly draw: (pen: Pen) => void
}

/** What the timeline draws, as an SVG of the page: sharp on paper and at every zoom. */
export function Drawing({ draw, id, className, title = '', description = '', ...size }: Props) {
  const insert = (host: HTMLElement | null) => {
    if (!host) return
    const pen = new SvgPen({ idPrefix: id })
    draw(pen)
    // As XML, so that nothing in it is ever read as the page's own markup.
    const { documentElement } = new DOMParser().parseFromString(
      svgDocument({ ...size, title, description, elements: pen.elements() }),
      'image/svg+xml',
    )
    host.replaceChildren(document.importNode(documentElement, true))
  }
  return <div ref={insert} className={className} aria-hidden={title === ''} />
}
