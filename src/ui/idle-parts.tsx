/** The chunk of what is of use once the page is idle, but for the panel's contents; some of it where there is none to show. */
import { closeBeside } from './dialog/close-beside.ts'
import { Standing } from './offline/Standing.tsx'
import { DropZone } from './own-file/DropZone.tsx'
import { Visit } from './revisit/SinceLastVisit.tsx'
import { tellDensity } from './timeline/tell-density.ts'

export { OwnFile } from './own-file/OwnFile.tsx'
export { OwnFileInstead } from './own-file/OwnFileInstead.tsx'
export { SinceLastVisit } from './revisit/SinceLastVisit.tsx'

// No hand has opened a dialog before this comes, or closes one again.
closeBeside()
tellDensity()

export function IdleParts() {
  return (
    <>
      <Standing />
      <DropZone />
      <Visit />
    </>
  )
}
