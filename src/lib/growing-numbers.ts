/** A list of numbers below 2³² that grows: a plain array of millions takes twice the room, and longer. */
export function growingNumbers() {
  let numbers = new Uint32Array(1024)
  let length = 0
  return {
    push(number: number): void {
      if (length === numbers.length) {
        const wider = new Uint32Array(length * 2)
        wider.set(numbers)
        numbers = wider
      }
      numbers[length++] = number
    },
    length: () => length,
    /** What was pushed, in an array of its own. */
    taken: (): Uint32Array<ArrayBuffer> => numbers.slice(0, length),
  }
}
