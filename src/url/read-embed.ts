/** Whether the address asks for the page as a part of another: without its frame. Anything but `embed=1` does not. */
export const readEmbed = (search: string): boolean => new URLSearchParams(search).get('embed') === '1'
