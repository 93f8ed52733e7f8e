/** Files as nobody should write them. */
import fc from 'fast-check'

export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '__proto__',
    'constructor',
    '../..',
    '2022-02-30',
    '2022-10-17/..',
    '[..2021]',
    'Y-170000002',
  ),
  fc.constantFrom(
    'https://a@b',
    'https://[',
    'javascript:0',
    'toString',
    '\u202e',
    '\ud800',
    'P\u0430ris',
    '-9999/9999',
  ),
)
const anyValue = fc.oneof(
  { weight: 4, arbitrary: anyText },
  { weight: 2, arbitrary: fc.oneof(fc.integer({ min: -2, max: 9 }), fc.double(), fc.boolean(), fc.constant(null)) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
)
export const anyDamage = fc.record({
  way: fc.constantFrom('replace', 'delete', 'double', 'move', 'add'),
  at: fc.nat(),
  from: fc.nat(),
  value: anyValue,
})
type Damage = { way: string; at: number; from: number; value: unknown }
type Slot = { readonly holder: Record<PropertyKey, unknown>; readonly key: string }

function slotsOf(value: unknown, slots: Slot[] = []): Slot[] {
  if (typeof value !== 'object' || value === null) return slots
  const holder = value as Record<PropertyKey, unknown> // an object, as checked just above
  for (const key of Object.keys(holder)) {
    slots.push({ holder, key })
    slotsOf(holder[key], slots)
  }
  return slots
}

/** Any value of the file, on any level, is replaced, deleted, doubled, exchanged for a copy of another, or joined by one. */
export function damaged(base: unknown, damages: readonly Damage[]): unknown {
  const copy: unknown = structuredClone(base)
  for (const { way, at, from, value } of damages) {
    const slots = slotsOf(copy)
    const slot = slots[at % slots.length]
    const other = slots[from % slots.length]
    if (!slot || !other) continue
    const { holder, key } = slot
    if (way === 'replace') holder[key] = value
    else if (way === 'delete') delete holder[key]
    else if (way === 'move') holder[key] = structuredClone(other.holder[other.key])
    else if (Array.isArray(holder)) holder.push(way === 'double' ? structuredClone(holder[Number(key)]) : value)
    else if (way === 'add') holder[`${key}x`] = value
  }
  return copy
}
