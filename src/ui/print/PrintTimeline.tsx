import { useCallback } from 'react'
import { drawStill, stillHeight } from '../../draw/draw-still.ts'
import type { Palette } from '../../draw/palette.ts'
import { svgDocument } from '../../draw/svg-document.ts'
import { SvgPen } from '../../draw/svg-pen.ts'
import type { Still } from '../../layout/stills.ts'
import { rangeInWords } from '../../time/date-words.ts'
import { Legend } from '../header/Legend.tsx'
import { viewportInWords } from '../timeline/viewport-words.ts'
import { inFigures } from '../words/counted.ts'
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
          <StripDrawing still={still} palette={palette} index={i} />
        </figure>
      ))}
      {stills.length > 0 && (
        <div className={styles.legend}>
          <h3 className={styles.legendName}>What the marks mean</h3>
          <p className={styles.soft}>The number before a name is that of the event in part 2.</p>
          <Legend isOnPaper />
        </div>
      )}
    </section>
  )
}

type DrawingProps = { readonly still: Still; readonly palette: Palette; readonly index: number }

function StripDrawing({ still: { scene, span }, palette, index }: DrawingProps) {
  const insert = useCallback(
    (host: HTMLElement | null) => {
      if (!host) return
      const pen = new SvgPen({ idPrefix: `strip-${index}-` })
      drawStill(pen, scene, { palette })
      const file = svgDocument({
        width: scene.width,
        height: stillHeight(scene),
        title: `Timeline, ${rangeInWords(span)}`,
        description: 'The events are listed in part 2.',
        elements: pen.elements(),
      })
      // As XML, so that nothing in it is ever read as the page's own markup.
      const { documentElement } = new DOMParser().parseFromString(file, 'image/svg+xml')
      host.replaceChildren(document.importNode(documentElement, true))
    },
    [scene, span, palette, index],
  )
  return <div ref={insert} className={styles.frame} />
}
