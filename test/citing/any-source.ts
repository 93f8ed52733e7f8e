import fc from 'fast-check'
import type { Source } from '../../src/model/timeline-event.ts'
import { aSource, type Csl } from './a-source.ts'

const TYPES: readonly Csl['type'][] = [
  ...(['post', 'chapter', 'thesis', 'manuscript', 'map', 'graphic', 'song', 'motion_picture'] as const),
  ...(['hearing', 'legislation', 'treaty'] as const),
  ...(['article', 'article-newspaper', 'article-magazine', 'article-journal', 'webpage', 'post-weblog'] as const),
  ...([
    'report',
    'book',
    'broadcast',
    'document',
    'interview',
    'speech',
    'personal_communication',
    'legal_case',
  ] as const),
]
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const name = fc.oneof(
  fc.record({ family: fc.constantFrom('Orr', 'de la Cruz', 'Əliyev') }),
  fc.record({ family: fc.constantFrom('Orr', 'Lee'), given: fc.constantFrom('Mina', 'Jean-Paul', 'M. L.') }),
  fc.record({ literal: fc.constantFrom('Quay Trust', 'Quay Inc.') }),
)
const date = fc.constantFrom(
  '2022-11-03',
  '2022-11',
  '2022',
  '2022-24',
  '2023~',
  '2023?',
  '[2021..2023]',
  '[..2021]',
  '199X',
)

/** Sources of every type, with anything missing. */
export const cslSources = (): fc.Arbitrary<Source> =>
  fc
    .record({
      type: fc.constantFrom(...TYPES),
      title: maybe(fc.constantFrom('Arches', 'Who builds?', 'He says “no”', 'Quay Inc.')),
      author: maybe(fc.array(name, { maxLength: 25 })),
      container: maybe(fc.constantFrom('The Harbour Times', 'Quay Trust', 'Blog of the Quay')),
      publisher: maybe(fc.constantFrom('Quay Trust', 'Quay Inc.')),
      genre: maybe(fc.constantFrom('opinion', 'report', 'email to the author')),
      url: maybe(fc.constant('https://example.org/a')),
      date: maybe(date),
      basis: fc.constantFrom('stated', 'derived', 'external'),
    } as const)
    .map(({ container, url, date, basis, ...csl }) =>
      aSource({
        ...csl,
        'container-title': container,
        URL: url,
        date,
        basis: basis as 'stated' | 'derived' | 'external',
      }),
    )
