import type { Plugin } from 'vite'

/** Ahead of all else in a script: https://wicg.github.io/explicit-javascript-compile-hints-file-based */
const HINT = '//# allFunctionsCalledOnLoad\n'

/** In bytes. The hint itself costs some. */
const SMALL = 4_096

/**
 * Has Chromium compile the first scripts whole, on another thread while they arrive. Else it compiles each function when it
 * is first called, on the thread that is to draw the first picture, which calls most of them. Others read a comment.
 */
export function compileAhead(): Plugin {
  return {
    name: 'whence:compile-ahead',
    apply: 'build',
    generateBundle: {
      // After Vite's own lines at the head of a script.
      order: 'post',
      handler(_, bundle) {
        const chunkOf = (name: string) => {
          const file = bundle[name]
          return file?.type === 'chunk' ? file : undefined
        }
        for (const file of Object.values(bundle)) {
          // The page's own, and not the scripts that stand alone.
          if (file.type !== 'chunk' || !file.isEntry || file.imports.length === 0) continue
          for (const chunk of [file, ...file.imports.map(chunkOf)])
            if (chunk && chunk.code.length > SMALL) chunk.code = HINT + chunk.code
        }
      },
    },
  }
}
