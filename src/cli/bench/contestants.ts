import type { Page } from '@playwright/test'
import type { Span } from '../../time/span.ts'
import type { Box, Dataset } from './setting.ts'

export type ContestantName = 'us' | 'canvas' | 'svg' | 'vis' | 'floor'

export type Contestant = {
  readonly name: ContestantName
  readonly label: string
  /** Where it is served, with the dataset it is to show. */
  readonly address: (dataset: Dataset, stage: Box) => string
  readonly firstDraw: string
  readonly filtered: string
  /** How long it goes on moving when a button was pressed, and its address after that. */
  readonly restMs: number
  /** The part of time that it shows. */
  readonly view: (page: Page) => Promise<Span>
  /** Whether it has anything to zoom and filter. The floor has not, but gets the same wheel and drag. */
  readonly isTimeline: boolean
}

const peer = (name: ContestantName, label: string, isTimeline = true): Contestant => ({
  name,
  label,
  address: ({ url, actor }, { x, y, width, height }) =>
    `/peers/${name}.html?${new URLSearchParams({
      data: url,
      stage: [x, y, width, height].join(),
      actor: actor.id,
      'actor-name': actor.name,
    })}`,
  firstDraw: 'bench:first-draw',
  filtered: 'bench:filtered',
  restMs: 0,
  view: page => page.evaluate(() => benchView()),
  isTimeline,
})

export const US: Contestant = {
  name: 'us',
  label: 'Whence',
  address: ({ url }) => `/us/index.html?${new URLSearchParams({ data: url })}`,
  firstDraw: 'whence:first-draw',
  filtered: 'whence:filtered',
  restMs: 700,
  async view(page) {
    const asked = new URL(page.url()).searchParams
    return { start: Date.parse(asked.get('from') ?? ''), end: Date.parse(asked.get('to') ?? '') }
  },
  isTimeline: true,
}

/** In the order of the tables; each round starts with another one. */
export const CONTESTANTS: readonly Contestant[] = [
  US,
  peer('canvas', 'bare canvas'),
  peer('svg', 'naive D3 SVG'),
  peer('vis', 'vis-timeline, clustered'),
  peer('floor', 'floor', false),
]
