import { memoizeLast } from '../../lib/memoize-last.ts'
import type { TimelineStore } from '../../store/timeline-store.ts'
import { foundInLabels } from './found-in-labels.ts'
import { createLanesAhead } from './lanes-ahead.ts'
import { knownLayer, publicationLayer } from './layers-beside.ts'
import { createLodging } from './lodging.ts'
import { createMarkMotion } from './mark-motion.ts'
import { rehearse } from './rehearse.ts'
import { revealSelected } from './reveal-selected.ts'
import type { Spot } from './spot.ts'

type Elements = { readonly scroller: HTMLElement; readonly spot: Spot }

/** What a picture has beyond marks and badges, once the page was idle; and what is made ready for the next ones. `request` asks for another. */
export function refinedPicture(
  store: TimelineStore,
  { scroller, spot }: Elements,
  stageAt: Parameters<typeof rehearse>[1],
  request: () => void,
) {
  const lodging = createLodging(request)
  const lanesAhead = createLanesAhead()
  const stopRehearsing = rehearse(store, stageAt)
  return {
    motion: createMarkMotion(),
    withGuests: lodging.add,
    prepare: lanesAhead.prepare,
    reveal: revealSelected(store, scroller, spot),
    foundIn: memoizeLast(foundInLabels),
    known: knownLayer,
    publications: publicationLayer,
    stop() {
      lodging.stop()
      lanesAhead.stop()
      stopRehearsing()
    },
  }
}
