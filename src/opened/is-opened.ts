/** Of the addresses of files that a reader opened from a disk (`opened-address.ts`). */
export const SCHEME = 'opened:'

export const isOpened = (address: string): boolean => address.startsWith(SCHEME)
