/** What is known here of a module of the build: what it imports at once, not when it is wanted. */
type Modules = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }

/**
 * Tells the modules that the opening view waits for: those that its entry imports, directly or through others. What only
 * parts share that come when they are wanted is none of them, and must not be in a chunk with them.
 */
export function opensWith(entry: string): (id: string, modules: Modules) => boolean {
  let opening: ReadonlySet<string> | undefined
  return (id, modules) => {
    opening ??= importedBy(entry, modules)
    return opening.has(id)
  }
}

function importedBy(entry: string, modules: Modules): ReadonlySet<string> {
  const found = new Set([entry])
  // A Set may grow while it is walked: what is added is visited too, and only once.
  for (const id of found) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  return found
}
