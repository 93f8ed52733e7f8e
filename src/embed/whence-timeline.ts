/**
 * `<whence-timeline src="https://example.org/whence/" filter="actor=iran" event="…">`: a timeline in somebody else's
 * page, as high as it needs to be. Without script, or with an `src` that is no web address, what stands inside the
 * element is shown instead: a link. Loads nothing but the frame; touches nothing of the page but its own box.
 */
const MIN_PX = 200
const MAX_PX = 20_000
const OPENING_PX = 640
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

class WhenceTimeline extends HTMLElement {
  static observedAttributes = ['src', 'filter', 'event', 'title']

  #frame: HTMLIFrameElement | undefined
  #address: string | undefined
  #isDue = false
  #root = this.attachShadow({ mode: 'open' })

  connectedCallback() {
    addEventListener('message', this.#onMessage)
    this.attributeChangedCallback()
  }

  disconnectedCallback() {
    removeEventListener('message', this.#onMessage)
    // Put back elsewhere, the frame would load the address that it was made with.
    this.#frame = this.#address = undefined
    this.#root.replaceChildren()
  }

  /** Several attributes set in one go make one step. */
  attributeChangedCallback() {
    if (this.#isDue) return
    this.#isDue = true
    queueMicrotask(() => {
      this.#isDue = false
      if (this.isConnected) this.#show(this.#wanted())
    })
  }

  /** The parts of `src` itself stay; those of `filter` are added, whichever part of an address they are. */
  #wanted(): string | undefined {
    const src = this.getAttribute('src')
    if (src === null || !URL.canParse(src, document.baseURI)) return undefined
    const url = new URL(src, document.baseURI)
    if (!/^https?:$/.test(url.protocol)) return undefined
    for (const [name, value] of new URLSearchParams(this.getAttribute('filter') ?? ''))
      url.searchParams.append(name, value)
    const event = this.getAttribute('event')
    if (event) url.searchParams.set('event', event)
    url.searchParams.set('embed', '1')
    return url.href
  }

  #show(address: string | undefined) {
    const title = this.title || 'Timeline'
    if (address === undefined) {
      this.#frame = this.#address = undefined
      this.#root.replaceChildren(document.createElement('slot'))
      return
    }
    if (this.#frame?.isConnected) {
      this.#frame.title = title
      // Replaced, so that the reader's “back” leaves this page at once.
      if (address !== this.#address) this.#frame.contentWindow?.location.replace(address)
    } else {
      const frame = document.createElement('iframe')
      // By properties, which the policy of no page forbids; as attributes some would.
      Object.assign(frame.style, { display: 'block', width: '100%', height: `${OPENING_PX}px`, border: '0' })
      frame.title = title
      frame.loading = 'lazy'
      frame.allow = 'clipboard-write'
      frame.setAttribute('sandbox', SANDBOX)
      frame.src = address
      this.style.display ||= 'block'
      this.#frame = frame
      this.#root.replaceChildren(frame)
    }
    this.#address = address
  }

  /** Believes its own frame alone, and of that no more than a height. */
  #onMessage = ({ source, data }: MessageEvent<unknown>) => {
    const frame = this.#frame
    if (!frame || source !== frame.contentWindow || typeof data !== 'object' || data === null) return
    const { type, height } = data as { readonly type?: unknown; readonly height?: unknown }
    if (type !== 'whence:height' || typeof height !== 'number' || !Number.isFinite(height)) return
    frame.style.height = `${Math.min(MAX_PX, Math.max(MIN_PX, Math.ceil(height)))}px`
  }
}

if (!customElements.get('whence-timeline')) customElements.define('whence-timeline', WhenceTimeline)
