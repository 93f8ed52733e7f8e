/** What is known here of a module of the build: what it imports at once, not when it is wanted. */
export type Modules = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }

/**
 * Tells the modules that one waits for: those that it imports, directly or through others, and not those that it fetches
 * when they are wanted.
 */
export function neededBy(entry: string): (id: string, modules: Modules) => boolean {
  let needed: ReadonlySet<string> | undefined
  return (id, modules) => {
    needed ??= importedBy(entry, modules)
    return needed.has(id)
  }
}

function importedBy(entry: string, modules: Modules): ReadonlySet<string> {
  const found = new Set([entry])
  // A Set may grow while it is walked: what is added is visited too, and only once.
  for (const id of found) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  return found
}
