import {
  BadRequestError,
  NotFoundError,
  NotPermittedError,
  TooManyRequestsError,
} from '../../lib/refusals.js';

/** What a thrown error means to the one who asked. Only a fault of ours is `500`. */
export interface Refusal {
  readonly status: number;
  readonly title: string;
  /** For a page: what happened and what to do. Never the message of a fault of ours. */
  readonly paragraphs: readonly string[];
  /** For the programming interface. */
  readonly detail: string;
}

export function notFound(detail: string): Refusal {
  return {
    status: 404,
    title: 'Page not found',
    paragraphs: [
      'If you typed the web address, check that it is right.',
      'If you followed a link, the page may have moved or may not exist any more.',
    ],
    detail,
  };
}

const fault: Refusal = {
  status: 500,
  title: 'Sorry, something went wrong',
  paragraphs: ['The fault is ours. Please try again in a few minutes.'],
  detail: 'The fault is ours. Please try again later.',
};

/** Sorts a thrown error into what may be said about it. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof NotFoundError) return notFound(sentence(error.message));
  if (error instanceof NotPermittedError) {
    return {
      status: 403,
      title: 'You cannot do this',
      paragraphs: [
        'Your role does not allow you to see or change this.',
        'If you need it for your work, ask your partnership office.',
      ],
      detail: sentence(error.message),
    };
  }
  if (error instanceof TooManyRequestsError) {
    return {
      status: 429,
      title: 'Please wait a moment',
      paragraphs: [
        'Many people at your address have sent this form in the last minute.',
        sentence(error.message),
      ],
      detail: sentence(error.message),
    };
  }
  const status = statusOf(error);
  if (status < 400 || status >= 500) return fault;
  return {
    status,
    title: status === 404 ? 'Page not found' : 'We could not read that request',
    // Only what we wrote ourselves says what to send instead; the framework's words are for engineers.
    paragraphs:
      error instanceof BadRequestError
        ? [sentence(error.message)]
        : ['Check the web address and try again.'],
    detail: error instanceof Error ? sentence(error.message) : 'The request could not be read.',
  };
}

/** The status the web framework gives its own refusals, such as an address it cannot read. */
function statusOf(error: unknown): number {
  if (!(error instanceof Error) || !('statusCode' in error)) return 500;
  return typeof error.statusCode === 'number' ? error.statusCode : 500;
}

function sentence(message: string): string {
  const text = message === '' ? 'There is nothing at this address' : message;
  const opened = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(opened) ? opened : `${opened}.`;
}
