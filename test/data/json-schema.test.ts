import { expect, it } from 'vitest'
import { datasetJsonSchema } from '../../src/data/json-schema.ts'

it('describes the shape of a dataset in JSON Schema 2020-12, with titles and without an address of its own', () => {
  const schema = datasetJsonSchema()
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Whence dataset',
    required: ['sources', 'actors', 'events'],
    additionalProperties: false,
    properties: { events: { items: { title: 'Event', properties: { date: { title: 'Date', required: ['edtf'] } } } } },
  })
  expect(JSON.stringify(schema)).not.toContain('"$id"')
  expect(JSON.stringify(schema)).toContain('"locator":{"type":"string","minLength":1,"maxLength":60}')
})
