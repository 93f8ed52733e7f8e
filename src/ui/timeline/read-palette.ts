import type { Palette } from '../../draw/palette.ts'

/** The style sheet's variable for each colour. */
const VARIABLES: Readonly<Record<keyof Omit<Palette, 'sans'>, string>> = {
  paper: '--paper',
  ink: '--ink',
  inkSoft: '--ink-soft',
  grid: '--grid',
  rule: '--rule',
  accent: '--accent',
  accentWash: '--accent-wash',
  mark: '--mark',
  bar: '--mark-bar',
  hatch: '--mark-hatch',
  density: '--density',
  hit: '--hit',
}

/**
 * The palette as the style sheet has it now. A custom property keeps its `light-dark()` unresolved, so each colour
 * is read back through `color` of a probe, which resolves it for the theme in force. All probes are set before the
 * first is read: alternating would have the browser work out styles once for each.
 */
export function readPalette(host: HTMLElement): Palette {
  const box = document.createElement('span')
  box.hidden = true
  // Where the reader's system forces its colours, all text has the same one, and so would everything drawn.
  box.style.setProperty('forced-color-adjust', 'none')
  const probes = Object.entries(VARIABLES).map(([name, variable]) => {
    const probe = document.createElement('span')
    probe.style.color = `var(${variable})`
    return [name, probe] as const
  })
  box.append(...probes.map(([, probe]) => probe))
  host.append(box)
  const colours = Object.fromEntries(probes.map(([name, probe]) => [name, getComputedStyle(probe).color]))
  const sans = getComputedStyle(host).getPropertyValue('--sans').trim()
  box.remove()
  return { ...(colours as Record<keyof typeof VARIABLES, string>), sans }
}

/**
 * Calls back when all is to be drawn anew: when the colours may have changed, by the system's theme, the page's own switch or
 * contrast settings, and on a screen of another density (`tell-density.ts`).
 */
export function onPaletteChange(changed: () => void): () => void {
  const queries = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('(forced-colors: active)')]
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'data-density'] })
  for (const query of queries) query.addEventListener('change', changed)
  return () => {
    observer.disconnect()
    for (const query of queries) query.removeEventListener('change', changed)
  }
}
