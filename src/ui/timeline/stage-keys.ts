import { findRow } from '../../layout/hit-test.ts'
import type { ClusterMark, Mark, Scene } from '../../layout/scene.ts'

/** What a key on the timeline asks for; one description for the dispatcher, so that keys can be tested without a page. */
export type Command =
  | { readonly do: 'step'; readonly by: -1 | 1 }
  | { readonly do: 'first' | 'last' | 'open' | 'leave' | 'fit-selection' | 'fit-all' | 'go-to-date' }
  | { readonly do: 'lane'; readonly by: -1 | 1 }
  | { readonly do: 'zoom'; readonly by: number }
  | { readonly do: 'pan'; readonly byViews: number }

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>

const ZOOM_STEP = 1.6
const PAN_STEP = 0.15

/**
 * Reads a key press. Letters for moving are taken by their place on the keyboard (W above S, on any layout), the rest
 * by their character. `singleKeys` off leaves out every key that types a character (WCAG 2.1.4).
 */
export function readKey({ key, code, ctrlKey, metaKey, altKey }: Key, singleKeys: boolean): Command | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  switch (key) {
    case 'ArrowLeft':
      return { do: 'step', by: -1 }
    case 'ArrowRight':
      return { do: 'step', by: 1 }
    case 'ArrowUp':
      return { do: 'lane', by: -1 }
    case 'ArrowDown':
      return { do: 'lane', by: 1 }
    case 'Home':
      return { do: 'first' }
    case 'End':
      return { do: 'last' }
    case 'PageUp':
      return { do: 'pan', byViews: -0.9 }
    case 'PageDown':
      return { do: 'pan', byViews: 0.9 }
    case 'Enter':
    case ' ':
      return { do: 'open' }
    case 'Escape':
      return { do: 'leave' }
  }
  if (!singleKeys) return undefined
  switch (code) {
    case 'KeyW':
      return { do: 'zoom', by: ZOOM_STEP }
    case 'KeyS':
      return { do: 'zoom', by: 1 / ZOOM_STEP }
    case 'KeyA':
      return { do: 'pan', byViews: -PAN_STEP }
    case 'KeyD':
      return { do: 'pan', byViews: PAN_STEP }
  }
  switch (key) {
    case '+':
    case '=':
      return { do: 'zoom', by: ZOOM_STEP }
    case '-':
    case '−':
      return { do: 'zoom', by: 1 / ZOOM_STEP }
    case '0':
      return { do: 'fit-all' }
    case 'f':
    case 'F':
      return { do: 'fit-selection' }
    case 'j':
    case 'J':
      return { do: 'go-to-date' }
    case '.':
      return { do: 'step', by: 1 }
    case ',':
      return { do: 'step', by: -1 }
  }
  return undefined
}

/**
 * The mark in the next lane up or down that lies nearest in time to the selected one: that at `y`, if it stands in several
 * bands, and if it is not drawn, to the middle of the view. Undefined at the outermost lane that is drawn.
 */
export function neighbourLane(scene: Scene, selected: number, by: -1 | 1, y: number): Mark | undefined {
  const from = findRow(scene, selected, y)
  const middle = from ? middleOf(from) : scene.width / 2
  let best: { readonly mark: Mark; readonly lanes: number; readonly away: number } | undefined
  for (const mark of scene.marks) {
    const lanes = (mark.y - (from?.y ?? y)) * by
    if (lanes <= 0 || mark.x1 < 0 || mark.x0 > scene.width) continue
    const away = Math.abs(middleOf(mark) - middle)
    if (!best || lanes < best.lanes || (lanes === best.lanes && away < best.away)) best = { mark, lanes, away }
  }
  return best?.mark
}

const middleOf = (mark: Mark | ClusterMark) => ('x' in mark ? mark.x : (mark.x0 + mark.x1) / 2)
