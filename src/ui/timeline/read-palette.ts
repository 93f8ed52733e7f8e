import type { Palette } from '../../draw/palette.ts'

/**
 * The palette as the style sheet has it now. A custom property keeps its `light-dark()` unresolved, so each colour
 * is read back through `color` of a probe, which resolves it for the theme in force.
 */
export function readPalette(host: HTMLElement): Palette {
  const probe = document.createElement('span')
  probe.hidden = true
  host.append(probe)
  const colour = (name: string) => {
    probe.style.color = `var(${name})`
    return getComputedStyle(probe).color
  }
  const palette: Palette = {
    paper: colour('--paper'),
    ink: colour('--ink'),
    inkSoft: colour('--ink-soft'),
    grid: colour('--grid'),
    rule: colour('--rule'),
    accent: colour('--accent'),
    accentWash: colour('--accent-wash'),
    mark: colour('--mark'),
    bar: colour('--mark-bar'),
    hatch: colour('--mark-hatch'),
    density: colour('--density'),
    sans: getComputedStyle(host).getPropertyValue('--sans').trim(),
  }
  probe.remove()
  return palette
}

/** Calls back when the colours may have changed: the system's theme, the page's own switch, or contrast settings. */
export function onPaletteChange(changed: () => void): () => void {
  const queries = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('(forced-colors: active)')]
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  for (const query of queries) query.addEventListener('change', changed)
  return () => {
    observer.disconnect()
    for (const query of queries) query.removeEventListener('change', changed)
  }
}
