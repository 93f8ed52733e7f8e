import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { AXIS_PX } from '../../draw/draw-scene.ts'
import { LANE_PX } from '../../layout/packing.ts'
import styles from './StageHeight.module.css'
import { stageHeight } from './stage-height.ts'

const FEWEST_LANES = 4
const MIN_PX = AXIS_PX + FEWEST_LANES * LANE_PX

/**
 * The lower edge of the lanes, to be pulled: more lanes show more events one by one, fewer leave more room to read. By whole
 * lanes, so that events change their places no more often than they must. The style sheet says how high it can be.
 */
export function StageHeight() {
  const edge = useRef<HTMLDivElement>(null)
  const pull = useRef<{ readonly y: number; readonly height: number }>(undefined)
  const [{ height, max }, setSize] = useState({ height: MIN_PX, max: MIN_PX })
  useEffect(() => {
    const stage = stageOf(edge.current)
    if (!stage) return
    const observer = new ResizeObserver(() => setSize(sizeOf(stage)))
    observer.observe(stage)
    return () => observer.disconnect()
  }, [])

  /** Asks the page, not the state, which is a frame behind where keys come fast. */
  const sizeNow = () => {
    const stage = stageOf(edge.current)
    return stage ? sizeOf(stage) : { height, max }
  }
  const give = (px: number) => {
    const whole = (of: number) => AXIS_PX + Math.floor((of - AXIS_PX) / LANE_PX) * LANE_PX
    stageHeight.choose(Math.min(Math.max(whole(px + LANE_PX / 2), MIN_PX), whole(sizeNow().max)))
  }
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    event.currentTarget.focus()
    pull.current = { y: event.clientY, height: sizeNow().height }
  }
  const onPointerMove = ({ clientY }: PointerEvent) => {
    const from = pull.current
    if (from) give(from.height + clientY - from.y)
  }
  const release = () => {
    pull.current = undefined
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const now = sizeNow()
    const to = { ArrowUp: now.height - LANE_PX, ArrowDown: now.height + LANE_PX, Home: MIN_PX, End: now.max }[event.key]
    if (to === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (to === undefined) stageHeight.choose(undefined)
    else give(to)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> is no splitter, which takes the focus and has a value.
    <div
      ref={edge}
      className={styles.edge}
      role="separator"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label="Height of the timeline"
      aria-controls="timeline-stage"
      aria-valuemin={MIN_PX}
      aria-valuemax={Math.round(max)}
      aria-valuenow={height}
      aria-valuetext={`${Math.floor((height - AXIS_PX) / LANE_PX)} lanes`}
      title="Pull to give the timeline more room, double-click for the usual height"
      // Or WebKit selects text as far as the pull goes, and scrolls what it comes to.
      onMouseDown={event => event.preventDefault()}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
      onDoubleClick={() => stageHeight.choose(undefined)}
      onKeyDown={onKeyDown}
    />
  )
}

const stageOf = (edge: HTMLElement | null) =>
  edge?.parentElement?.querySelector('#timeline-stage')?.parentElement ?? undefined

const sizeOf = (stage: HTMLElement) => ({
  height: stage.offsetHeight,
  max: Number.parseFloat(getComputedStyle(stage).maxHeight),
})
