import type { Problem } from '../../model/problem.ts'
import { ByRule } from '../problems/ByRule.tsx'

/** What there is to say of a file that is shown: for its editor, who has opened it. */
export function Remarks({ remarks }: { readonly remarks: readonly Problem[] }) {
  const isTable = remarks.some(({ where }) => where.startsWith('row '))
  return (
    <>
      <p>
        The file is shown as it is. These may be slips, or may be meant so. Each is named by{' '}
        {isTable ? 'row and column' : 'the id and the field'} where it stands.
      </p>
      <ByRule problems={remarks} are="remark" />
    </>
  )
}
