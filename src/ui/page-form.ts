import { createContext, use } from 'react'

/** In which form the reader has the page. It never changes while the page is open. */
export type PageForm = {
  /** One HTML file with everything in it, most likely from a disk: there is no server to ask for more. */
  readonly isOneFile: boolean
  /** A part of another page, without the frame of its own. */
  readonly isEmbedded: boolean
  /** Where the dataset lies that is open, unless it is the shipped one, or the one in the file. */
  readonly dataset?: URL | undefined
  /** The address of the view as it is now, which that in the browser's bar follows a little later, or not at all. */
  readonly address: () => string
  /** Starts a worker that can draw, where the page has one. */
  readonly startPainter?: () => Worker
}

export const PageFormContext = createContext<PageForm>({
  isOneFile: false,
  isEmbedded: false,
  address: () => window.location.href,
})

export const usePageForm = () => use(PageFormContext)
