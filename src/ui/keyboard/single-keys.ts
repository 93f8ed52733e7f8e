import { keptChoice } from '../hooks/kept-choice.ts'

/** Whether a letter alone is a command: who dictates has it off, for good (WCAG 2.1.4). */
export const singleKeys = keptChoice<boolean>('whence:single-keys', {
  read: stored => stored !== 'off',
  write: isOn => (isOn ? undefined : 'off'),
})
