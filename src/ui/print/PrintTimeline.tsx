import { badgesInSight } from '../../draw/badges-in-sight.ts'
import { drawSample, SAMPLE } from '../../draw/draw-sample.ts'
import { drawStill, stillHeight } from '../../draw/draw-still.ts'
import type { Palette } from '../../draw/palette.ts'
import { meaningsIn } from '../../layout/mark-meanings.ts'
import { inFigures } from '../../lib/counted.ts'
import { rangeInWords } from '../../time/span-words.ts'
import { Drawing } from '../signs/Drawing.tsx'
import { viewportInWords } from '../timeline/viewport-words.ts'
import { MARK_WORDS } from '../words/mark-words.ts'
import { PartHeading } from './PartHeading.tsx'
import styles from './PrintTimeline.module.css'
import type { Printed } from './printed.ts'
import shared from './printed-text.module.css'
import { eventsInWords } from './printed-words.ts'

type Props = { readonly printed: Printed; readonly palette: Palette }

/** All of time across the page, then the same in pieces that can be read. */
export function PrintTimeline({ printed, palette }: Props) {
  const { stills } = printed
  return (
    <section aria-labelledby="printed-timeline">
      <PartHeading id="printed-timeline" printed={printed} />
      {stills.length === 0 && <p>None of the events has a place in time.</p>}
      {stills.map((still, i) => (
        <figure key={i} className={styles.strip}>
          <figcaption>
            {i === 0 ? `The whole, ${viewportInWords(still.span)}` : viewportInWords(still.span)}{' '}
            <span className={shared.soft}>
              {i === 0 && stills.length > 1
                ? `The same follows in ${inFigures(stills.length - 1)} pieces, each with the events that begin in it.`
                : eventsInWords(still)}
            </span>
          </figcaption>
          <Drawing
            className={styles.frame}
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
          <h3 className={shared.caps}>What the marks mean</h3>
          <p className={shared.soft}>The number before a name is that of the event in part 2.</p>
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
