/** A backup, or a place for one, that cannot be used: nothing was changed. The message says what to do. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}
