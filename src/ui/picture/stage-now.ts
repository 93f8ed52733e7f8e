/** What of the stage is in sight: measures that only the page has. */
export type StageNow = {
  readonly width: number
  readonly height: number
  readonly scrollTop: number
}

/** Undefined where there is no stage, or it has no size. */
export function stageNow(): StageNow | undefined {
  const stage = document.getElementById('timeline-stage')
  if (!stage || stage.clientWidth === 0) return undefined
  const { clientWidth: width, clientHeight: height, scrollTop } = stage
  return { width, height, scrollTop }
}
