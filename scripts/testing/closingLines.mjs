/**
 * The end of a test run: what was skipped and why, what the machine lacked, and last the counts.
 * With `isCi` a lack is a failure. `lacks` are sentences.
 */
export function closingLines({ counts, lacks, isCi }) {
  const failed = counts.failed + (isCi ? lacks.length : 0);
  return {
    lines: [
      '',
      ...skippedLines(counts.skipped),
      ...lacks.map((lack) => (isCi ? `Failed: ${lack}` : lack)),
      `${counts.passed} passed, ${failed} failed, ${counts.skipped.length} skipped`,
    ],
    exitCode: failed > 0 ? 1 : 0,
  };
}

function skippedLines(skipped) {
  const groups = new Map();
  for (const { file, name, note } of skipped) {
    const key = note === '' ? file : `${file} (${note})`;
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups].flatMap(([key, names]) => [
    `Skipped in ${key}: ${names.length}`,
    ...names.slice(0, 5).map((name) => `  ${name}`),
    ...(names.length > 5 ? [`  and ${names.length - 5} more`] : []),
  ]);
}
