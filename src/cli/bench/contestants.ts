import type { Page } from '@playwright/test'
import type { Span } from '../../time/span.ts'
import { poll } from './poll.ts'
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
  address: ({ peers, form, actor }, { x, y, width, height }) =>
    `/peers/${name}.html?${new URLSearchParams({
      data: peers.url,
      form,
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
  address: ({ form, ours }) =>
    form === 'shipped' ? '/us/index.html' : `/us/index.html?${new URLSearchParams({ data: ours.url })}`,
  firstDraw: 'whence:first-draw',
  filtered: 'whence:filtered',
  restMs: 700,
  view: page =>
    poll(page, async () => {
      const asked = new URL(page.url()).searchParams
      const view = { start: Date.parse(asked.get('from') ?? ''), end: Date.parse(asked.get('to') ?? '') }
      return Number.isFinite(view.end - view.start) ? view : undefined
    }),
  isTimeline: true,
}

export const FLOOR = peer('floor', 'floor', false)

/** In the order of the tables; each round starts with another one. Those that may take long come last. */
export const CONTESTANTS: readonly Contestant[] = [
  US,
  peer('canvas', 'bare canvas'),
  FLOOR,
  peer('svg', 'naive D3 SVG'),
  peer('vis', 'vis-timeline, clustered'),
]

/** Those that make elements for each event, or look at all of them for each frame. */
const UNBOUNDED: readonly ContestantName[] = ['svg', 'vis']
export const isUnbounded = ({ name }: Contestant) => UNBOUNDED.includes(name)
