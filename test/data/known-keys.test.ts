import { expect, it } from 'vitest'
import { keyMeant } from '../../src/data/known-keys.ts'
import { datasetSchema } from '../../src/model/schema.ts'

it.each<[readonly PropertyKey[], string, string | undefined]>([
  [[], 'evnts', 'events'],
  [['events', 3], 'titel', 'title'],
  [['events', 3], 'Title', 'title'],
  [['events', 3, 'date'], 'refrences', 'references'],
  // An actor of an event is an id or an object.
  [['events', 0, 'actors', 1], 'prat', 'part'],
  [['events', 0, 'actors', 1], 'actr', 'actor'],
  [['sources', 0, 'csl'], 'titles', 'title'],
  [['events', 3], 'colour', undefined],
  [['nowhere', 'at', 'all'], 'title', undefined],
])('at %j %s is %s', (path, key, meant) => {
  expect(keyMeant(datasetSchema, path, key)).toBe(meant)
})
