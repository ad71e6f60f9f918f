/** What was asked for does not exist, or must not be known to exist by the one who asks: 404. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}

/** What was asked for exists and may be seen, but not done by the one who asks: 403. */
export class NotPermittedError extends Error {
  override readonly name = 'NotPermittedError';
}

/** What was asked for cannot be understood: 400. The message says what to send instead. */
export class BadRequestError extends Error {
  override readonly name = 'BadRequestError';
  /** The name the web framework knows it by. */
  readonly statusCode = 400;
}

/** Too much was sent in a short while: 429. The message says how long to wait. */
export class TooManyRequestsError extends Error {
  override readonly name = 'TooManyRequestsError';
  /** The name the web framework knows it by. */
  readonly statusCode = 429;
}
