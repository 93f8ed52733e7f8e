import type { KeyboardEvent } from 'react'

/** Whether a key is of a word that is being composed. Safari says so of the last one only by its old code. */
export const isComposing = ({ nativeEvent }: KeyboardEvent) => nativeEvent.isComposing || nativeEvent.keyCode === 229
