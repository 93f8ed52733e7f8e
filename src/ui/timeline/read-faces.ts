import type { Face } from '../../draw/painter/messages.ts'

const DESCRIPTORS = {
  style: 'font-style',
  weight: 'font-weight',
  stretch: 'font-stretch',
  unicodeRange: 'unicode-range',
  display: 'font-display',
} as const satisfies Partial<Record<keyof FontFaceDescriptors, string>>

/** The typefaces of these families that the page's style sheets declare, for a worker, which sees no style sheets. */
export function readFaces(families: string): Face[] {
  return [...document.styleSheets].flatMap(sheet => rulesOf(sheet).flatMap(rule => facesIn(rule, sheet, families)))
}

/** None of a sheet that may not be read: one that could not be fetched, or of another origin, as extensions put in. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    return []
  }
}

function facesIn(rule: CSSRule, sheet: CSSStyleSheet, families: string): Face[] {
  if (!(rule instanceof CSSFontFaceRule)) return []
  const { style } = rule
  const family = style.getPropertyValue('font-family').replace(/^["']|["']$/g, '')
  if (!families.includes(family)) return []
  const base = sheet.href ?? document.baseURI
  const source = style
    .getPropertyValue('src')
    .replace(/url\((["']?)([^"')]+)\1\)/g, (_, _quote, address: string) => `url("${new URL(address, base).href}")`)
  const descriptors = Object.entries(DESCRIPTORS).flatMap(([name, property]) => {
    const value = style.getPropertyValue(property)
    return value === '' ? [] : [[name, value] as const]
  })
  return [{ family, source, descriptors: Object.fromEntries(descriptors) }]
}
