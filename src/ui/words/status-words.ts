import { STATUS_NAMES, type Status } from '../../model/status.ts'

export const statusInWords = (status: Status): string => STATUS_NAMES[status]
