import { createStage, fetchDataset, markAfterPaint } from './page.ts'

/** What no page can do without: fetch and JSON.parse, then frames in which nothing happens. */
createStage()
await fetchDataset()
markAfterPaint('bench:first-draw')
const frame = () => requestAnimationFrame(frame)
frame()
