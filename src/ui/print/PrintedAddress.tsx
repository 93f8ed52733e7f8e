import { ownFileOf, whenceInWords } from '../words/own-file.ts'
import shared from './printed-text.module.css'

/** The address of the view, or where it is from if nobody else gets there by one. */
export const PrintedAddress = ({ address }: { readonly address: string }) =>
  ownFileOf(address) === undefined ? (
    <a href={address} className={shared.address}>
      {address}
    </a>
  ) : (
    whenceInWords(address)
  )
