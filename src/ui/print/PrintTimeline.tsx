import { badgesInSight } from '../../draw/badges-in-sight.ts'
import { drawSample, SAMPLE } from '../../draw/draw-legend.ts'
import { drawStill, stillHeight } from '../../draw/draw-still.ts'
import type { Palette } from '../../draw/palette.ts'
import type { Pen } from '../../draw/pen.ts'
import { svgDocument } from '../../draw/svg-document.ts'
import { SvgPen } from '../../draw/svg-pen.ts'
import { meaningsIn } from '../../layout/mark-meanings.ts'
import { rangeInWords } from '../../time/date-words.ts'
import { viewportInWords } from '../timeline/viewport-words.ts'
import { inFigures } from '../words/counted.ts'
import { MARK_WORDS } from '../words/mark-words.ts'
import { PartHeading } from './PrintHead.tsx'
import styles from './print-document.module.css'
import type { Printed } from './printed.ts'
import { eventsInWords } from './printed-words.ts'

type Props = { readonly printed: Printed; readonly palette: Palette }

/** All of time across the page, then the same in pieces that can be read. */
export function PrintTimeline({ printed: { stills }, palette }: Props) {
  return (
    <section aria-labelledby="printed-timeline">
      <PartHeading id="printed-timeline" />
      {stills.length === 0 && <p>None of the events has a place in time.</p>}
      {stills.map((still, i) => (
        <figure key={i} className={styles.strip}>
          <figcaption>
            {i === 0 ? `The whole, ${viewportInWords(still.span)}` : viewportInWords(still.span)}{' '}
            <span className={styles.soft}>
              {i === 0 && stills.length > 1
                ? `The same follows in ${inFigures(stills.length - 1)} pieces, each with the events that begin in it.`
                : eventsInWords(still)}
            </span>
          </figcaption>
          <Drawing
            width={still.scene.width}
            height={stillHeight(still.scene)}
            title={`Timeline, ${rangeInWords(still.span)}`}
            description="The events are listed in part 2."
            id={`strip-${i}-`}
            draw={pen => drawStill(pen, badgesInSight(still.scene), { palette })}
          />
        </figure>
      ))}
      {stills.length > 0 && (
        <div className={styles.legend}>
          <h3 className={styles.legendName}>What the marks mean</h3>
          <p className={styles.soft}>The number before a name is that of the event in part 2.</p>
          <ul>
            {meaningsIn(stills.map(({ scene }) => scene)).map(meaning => (
              <li key={meaning}>
                <Drawing {...SAMPLE} id={`legend-${meaning}-`} draw={pen => drawSample(pen, meaning, palette)} />
                {MARK_WORDS[meaning]}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

type DrawingProps = {
  readonly width: number
  readonly height: number
  /** Nothing where words stand beside it. */
  readonly title?: string
  readonly description?: string
  /** What its parts are called begins so: several drawings stand on one page. */
  readonly id: string
  readonly draw: (pen: Pen) => void
}

function Drawing({ draw, id, title = '', description = '', ...size }: DrawingProps) {
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
  return <div ref={insert} className={title && styles.frame} aria-hidden={title === ''} />
}
