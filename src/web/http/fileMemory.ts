/** Answers with a finished file, made on first use. Only for files that are the same for everyone. */
export type FileKept = (era: object, key: string, make: () => Promise<Buffer>) => Promise<Buffer>;

/**
 * Keeps finished files for as long as what they were made from stands, the ones used longest ago
 * going first. Two readers who ask at once wait for one making; one that fails is not kept.
 */
export function createFileMemory(mostBytes: number): FileKept {
  const eras = new WeakMap<object, Map<string, Promise<Buffer>>>();
  return async (era, key, make) => {
    const files = eras.get(era) ?? new Map<string, Promise<Buffer>>();
    eras.set(era, files);
    const file = files.get(key) ?? make();
    // Taken out and put back: the file moves to the end, where the newest stand.
    files.delete(key);
    files.set(key, file);
    try {
      const made = await file;
      await dropOldest(files, mostBytes);
      return made;
    } catch (error) {
      files.delete(key);
      throw error;
    }
  };
}

async function dropOldest(files: Map<string, Promise<Buffer>>, mostBytes: number): Promise<void> {
  let bytes = 0;
  for (const [key, file] of [...files].toReversed()) {
    bytes += (await file.catch(() => null))?.length ?? 0;
    if (bytes > mostBytes) files.delete(key);
  }
}
