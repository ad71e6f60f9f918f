import { failure, success, type Result } from '../lib/result.js';

/** What a text of JSON says, or why it is none, for the person who wrote it. */
export function parseJson(source: string): Result<unknown, string> {
  // The parser has no other way than an exception to say that the text is not JSON.
  try {
    return success(JSON.parse(source));
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return failure(`This is not JSON; look for a missing comma or quotation mark. (${why})`);
  }
}
