import { expect, it } from 'vitest'
import { FORMAT_GROUPS } from '../../src/export/formats.ts'
import { exportedLink } from '../../src/ui/words/lasting-link.ts'
import { LANDINGS, selectionOf } from './selections.ts'

const formats = FORMAT_GROUPS.flatMap(({ formats }) => formats)

it.each(formats.map(format => [format.id, format] as const))(
  'the %s of a file of the reader’s own has no address that works for them alone',
  (_, format) => {
    const linkTo = exportedLink.bind(undefined, 'https://example.org/whence/?data=opened%3Acase.json')
    const text = [...format.write({ ...selectionOf(LANDINGS), linkTo }, { guardsFormulas: true })].join('')
    expect(text).not.toContain('opened')
    expect(text).not.toContain('example.org/whence')
    expect(text).not.toMatch(/"url": "#|^URL:#|,#event/m)
  },
)
