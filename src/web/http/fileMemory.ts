/** Answers with a finished file, made on first use. Only for files that are the same for everyone. */
export type FileKept<File> = (era: object, key: string, make: () => Promise<File>) => Promise<File>;

/**
 * Keeps finished files, as bytes or as text, for as long as what they were made from stands, the ones
 * used longest ago going first. `most` bounds what is kept of one era, in bytes or characters. Two
 * readers who ask at once wait for one making; one that fails is not kept.
 */
export function createFileMemory<File extends Buffer | string>(most: number): FileKept<File> {
  const eras = new WeakMap<object, Map<string, Promise<File>>>();
  return async (era, key, make) => {
    const files = eras.get(era) ?? new Map<string, Promise<File>>();
    eras.set(era, files);
    const file = files.get(key) ?? make();
    // Taken out and put back: the file moves to the end, where the newest stand.
    files.delete(key);
    files.set(key, file);
    try {
      const made = await file;
      await dropOldest(files, most);
      return made;
    } catch (error) {
      files.delete(key);
      throw error;
    }
  };
}

async function dropOldest<File extends Buffer | string>(
  files: Map<string, Promise<File>>,
  most: number,
): Promise<void> {
  let size = 0;
  for (const [key, file] of [...files].toReversed()) {
    size += (await file.catch(() => null))?.length ?? 0;
    if (size > most) files.delete(key);
  }
}
