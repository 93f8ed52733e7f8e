import { Section } from './Section.tsx'

export function PrintSection({ onDone }: { readonly onDone: () => void }) {
  const print = () => {
    onDone()
    // Without the dialog in the picture: it is gone by the frame after the next.
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()))
  }
  return (
    <Section
      title="On paper"
      about="The events that the filters show, in order, as your printer or a PDF file takes them."
    >
      <button type="button" className="button" onClick={print}>
        Print
      </button>
    </Section>
  )
}
