const kept = [
  /^bds_long[\w.-]*\.(parquet|csv)$/,
  /^lait_data_dictionary\.csv$/,
  /^la_code_list\.xlsx$/,
  /^sn_[\w.-]+\.xlsx$/,
  /^banner_update\.csv$/,
];

/**
 * The name a file of the national tool is kept under, whatever folder and capitals it came with:
 * `C:\LAIT\Banner_Update.csv` is `banner_update.csv`. `null` for a file that is not needed.
 */
export function laitFileName(name: string): string | null {
  const last = (name.split(/[/\\]/).at(-1) ?? '').toLowerCase();
  return kept.some((pattern) => pattern.test(last)) ? last : null;
}
