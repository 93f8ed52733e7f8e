/** Why a server did not send a file, in words. */
export const refusalOf = ({ status, statusText }: Pick<Response, 'status' | 'statusText'>): string =>
  status === 404 || status === 410
    ? `there is no such file: the server answered ${status}`
    : `the server answered ${status} ${statusText}`.trim()
