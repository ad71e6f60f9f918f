import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

/** An answer as a scanner that only listens sees it. */
export interface Heard {
  readonly path: string;
  readonly status: number;
  readonly headers: IncomingHttpHeaders | OutgoingHttpHeaders;
  readonly body: string;
  /** `null` for what is not a page. */
  readonly document: Document | null;
}

/** A rule in the manner of ZAP's passive scan, with its number there. */
export interface PassiveRule {
  readonly id: string;
  readonly name: string;
  readonly isBroken: (heard: Heard) => boolean;
}

const cookiesOf = ({ headers }: Heard): readonly string[] => [headers['set-cookie'] ?? []].flat();
const typeOf = ({ headers }: Heard): string => String(headers['content-type'] ?? '');
const isText = (heard: Heard): boolean => /text|json|xml/.test(typeOf(heard));
const policyOf = ({ headers }: Heard): string => String(headers['content-security-policy'] ?? '');
const every = (heard: Heard, selector: string): readonly Element[] => [
  ...(heard.document?.querySelectorAll(selector) ?? []),
];
const isElsewhere = (address: string | null): boolean => /^(https?:)?\/\//i.test(address ?? '');

const headerRules: readonly PassiveRule[] = [
  {
    id: '10020',
    name: 'no protection against being framed',
    isBroken: ({ headers }) => headers['x-frame-options'] !== 'DENY',
  },
  {
    id: '10021',
    name: 'content types may be guessed',
    isBroken: ({ headers }) => headers['x-content-type-options'] !== 'nosniff',
  },
  {
    id: '10036',
    name: 'says which server it is',
    isBroken: ({ headers }) =>
      ['server', 'x-powered-by', 'x-aspnet-version', 'x-generator', 'x-debug-token'].some(
        (name) => headers[name] !== undefined,
      ),
  },
  {
    id: '10038',
    name: 'no content policy, or a loose one',
    isBroken: (heard) =>
      !policyOf(heard).startsWith("default-src 'none'") ||
      /unsafe|\*|data:|http:/.test(policyOf(heard)),
  },
  {
    id: '10063',
    name: 'no permissions policy',
    isBroken: ({ headers }) => headers['permissions-policy'] === undefined,
  },
  {
    id: '10019',
    name: 'an answer without a type',
    isBroken: ({ headers, body }) => body !== '' && headers['content-type'] === undefined,
  },
  {
    id: '90011',
    name: 'a text without its alphabet',
    isBroken: (heard) =>
      /^text\/(html|plain|csv)/.test(typeOf(heard)) && !/charset=utf-8/.test(typeOf(heard)),
  },
  {
    id: '10098',
    name: 'open to scripts of other sites',
    isBroken: ({ path, headers }) =>
      // What is open data may be read from anywhere, without cookies.
      headers['access-control-allow-credentials'] !== undefined ||
      (headers['access-control-allow-origin'] !== undefined && !/^\/(api|data)\//.test(path)),
  },
  {
    id: '90004',
    name: 'not kept apart from other sites',
    isBroken: ({ headers }) => headers['cross-origin-opener-policy'] !== 'same-origin',
  },
];

const cookieRules: readonly PassiveRule[] = [
  {
    id: '10010',
    name: 'a cookie that scripts can read',
    isBroken: (heard) => cookiesOf(heard).some((cookie) => !/;\s*HttpOnly/i.test(cookie)),
  },
  {
    id: '10054',
    name: 'a cookie that goes along from other sites',
    isBroken: (heard) => cookiesOf(heard).some((each) => !/;\s*SameSite=(Lax|Strict)/i.test(each)),
  },
  {
    id: '90033',
    name: 'a cookie for other sites too',
    isBroken: (heard) => cookiesOf(heard).some((cookie) => /;\s*Domain=/i.test(cookie)),
  },
  {
    id: '3',
    name: 'a session in an address',
    isBroken: (heard) =>
      every(heard, 'a[href], form[action]').some((element) =>
        /[?&;](j?session(_?id)?|sid|waymark\w*)=/i.test(
          element.getAttribute('href') ?? element.getAttribute('action') ?? '',
        ),
      ),
  },
];

const pageRules: readonly PassiveRule[] = [
  {
    id: '10017',
    name: 'a script, style, picture or frame from elsewhere',
    isBroken: (heard) =>
      every(heard, 'script[src], link[rel=stylesheet], img[src], iframe, object, embed').some(
        (element) => isElsewhere(element.getAttribute('src') ?? element.getAttribute('href')),
      ),
  },
  {
    id: '10043',
    name: 'code or style inside a page',
    isBroken: (heard) =>
      every(heard, 'script:not([src]):not([type="application/ld+json"]), style, [style]').length >
        0 || /<[^>]+\son[a-z]+\s*=/i.test(heard.document === null ? '' : heard.body),
  },
  {
    id: '10108',
    name: 'a link that hands over its own window',
    isBroken: (heard) =>
      every(heard, 'a[target]').some((link) => !/noopener/.test(link.getAttribute('rel') ?? '')),
  },
  {
    id: '10202',
    name: 'a form that changes something without a token',
    isBroken: (heard) =>
      every(heard, 'form').some(
        (form) =>
          form.getAttribute('method')?.toLowerCase() === 'post' &&
          form.querySelector('input[name="_token"]') === null &&
          !/[?&]_token=/.test(form.getAttribute('action') ?? ''),
      ),
  },
  {
    id: '10027',
    name: 'a comment that says too much',
    isBroken: ({ document, body }) =>
      document !== null && /<!--[^>]*(todo|fixme|bug|password|select )/i.test(body),
  },
];

const leakRules: readonly PassiveRule[] = [
  {
    id: '10023',
    name: 'a trace or a message of the program or the database',
    isBroken: (heard) =>
      isText(heard) &&
      /\bat (async )?[\w.<>]+ \(.*:\d+:\d+\)|node_modules\/|SQLSTATE|syntax error at or near|violates .* constraint/.test(
        heard.body,
      ),
  },
  {
    id: '2',
    name: 'an address inside a network',
    isBroken: (heard) =>
      isText(heard) && /\b(10|192\.168|172\.(1[6-9]|2\d|3[01]))(\.\d{1,3}){2,3}\b/.test(heard.body),
  },
  {
    id: '10033',
    name: 'a list of files',
    isBroken: ({ document }) => /^index of \//i.test(document?.title ?? ''),
  },
  {
    id: '10062',
    name: 'an email address of a person',
    isBroken: ({ document, body }) =>
      document !== null && /[\w.+-]+@[\w-]+\.[\w.]+/.test(body.replaceAll(/@[\w.]+\.example/g, '')),
  },
];

/** Every rule of the scan. */
export const passiveRules = [...headerRules, ...cookieRules, ...pageRules, ...leakRules];

/** The rules that an answer breaks, in words. */
export function brokenRules(heard: Heard): readonly string[] {
  return passiveRules
    .filter((rule) => rule.isBroken(heard))
    .map(({ id, name }) => `${heard.path}: ${name} (${id})`);
}
