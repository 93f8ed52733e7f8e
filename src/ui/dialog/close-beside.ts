/** Safari does not yet know `closedby="any"`: a press beside an open dialog closes it there, too. */
export function closeBeside(): void {
  if ('closedBy' in HTMLDialogElement.prototype) return
  document.addEventListener('pointerdown', ({ target, clientX: x, clientY: y }) => {
    if (!(target instanceof HTMLDialogElement)) return
    // Its own scroll bar is the dialog, too.
    const { left, right, top, bottom } = target.getBoundingClientRect()
    if (x < left || x > right || y < top || y > bottom) target.close()
  })
}
