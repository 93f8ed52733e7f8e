/** The chunk of the table. */
export { ColumnsButton } from './ColumnsButton.tsx'
export { EventTable } from './EventTable.tsx'
