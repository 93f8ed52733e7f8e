import { type Edge, type Edtf, type Qualifiers, UNQUALIFIED } from './expression.ts'

/** Whether any part of the expression carries `~` (approximate) or `?` (uncertain); `%` is both. */
export type Quality = { readonly approximate: boolean; readonly uncertain: boolean }

const UNDOUBTED: Quality = { approximate: false, uncertain: false }

export function qualityOf(edtf: Edtf): Quality {
  switch (edtf.kind) {
    case 'interval':
      return either(edgeQuality(edtf.start), edgeQuality(edtf.end))
    case 'one-of':
    case 'all-of':
      return edtf.members
        .map(member =>
          member.kind === 'range' ? either(edgeQuality(member.from), edgeQuality(member.to)) : qualityOf(member),
        )
        .reduce(either, UNDOUBTED)
    case 'time':
      return UNDOUBTED
    default:
      return qualifierQuality(edtf.qualifiers)
  }
}

const edgeQuality = (edge: Edge | undefined): Quality =>
  edge === undefined || typeof edge === 'string' ? UNDOUBTED : qualityOf(edge)

const either = (a: Quality, b: Quality): Quality => ({
  approximate: a.approximate || b.approximate,
  uncertain: a.uncertain || b.uncertain,
})

function qualifierQuality(qualifiers: Qualifiers): Quality {
  if (qualifiers === UNQUALIFIED) return UNDOUBTED
  const signs = [qualifiers.year, qualifiers.month, qualifiers.day]
  return {
    approximate: signs.includes('~') || signs.includes('%'),
    uncertain: signs.includes('?') || signs.includes('%'),
  }
}
