/** By this header the service worker tells of a response that it is a copy, and when that was fetched: an ISO instant. */
export const FETCHED_HEADER = 'x-whence-fetched'
