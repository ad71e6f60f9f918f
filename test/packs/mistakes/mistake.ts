/** What is done to the text of one file; `null` leaves the file out. */
export type Change = ((text: string) => string) | null;

export function replace(from: string, to: string): Change {
  return (text) => {
    if (!text.includes(from)) throw new Error(`the small pack no longer holds ${from}`);
    return text.replace(from, to);
  };
}

export function append(row: string): Change {
  return (text) => `${text}${row}\n`;
}

/** What is wrong, the file, the change, and the start of the only problem that must follow. */
export type Mistake = readonly [name: string, file: string, change: Change, problem: string];
