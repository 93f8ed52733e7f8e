import { labelFont } from '../../draw/palette.ts'
import type { MeasureType } from '../../draw/svg-pen.ts'
import { createLabelFit, type LabelFit } from '../../layout/label-fit.ts'

/** Measures as the browser sets type. */
export function createMeasure(): MeasureType {
  const ctx = document.createElement('canvas').getContext('2d')
  return (text, font) => {
    if (!ctx) return text.length * 6.5
    ctx.font = font
    return ctx.measureText(text).width
  }
}

export const createLabels = (measure: MeasureType, sans: string): LabelFit =>
  createLabelFit((text, strong) => Math.ceil(measure(text, labelFont(sans, strong))))
