/** The private PostgreSQL server cannot be used; the message says what to do. */
export class ServerError extends Error {
  override readonly name = 'ServerError';
}
