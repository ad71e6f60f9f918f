/** A text of a moment of the figures, made once and handed out until they change. */
export type KeepText = (era: object, key: string, make: () => Promise<string>) => Promise<string>;

/** So many of one era are kept: files differ by the address they were asked at, which anyone may choose. */
const most = 20;

/** Keeps texts that are costly to make, such as a calendar, the first kept going first. */
export function keepTexts(): KeepText {
  const eras = new WeakMap<object, Map<string, Promise<string>>>();
  return (era, key, make) => {
    const texts = eras.get(era) ?? new Map<string, Promise<string>>();
    eras.set(era, texts);
    const known = texts.get(key);
    if (known !== undefined) return known;
    const made = make();
    texts.set(key, made);
    made.catch(() => texts.delete(key));
    const [oldest] = texts.keys();
    if (texts.size > most && oldest !== undefined) texts.delete(oldest);
    return made;
  };
}
