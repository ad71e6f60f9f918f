import {
  longIdleMinutes,
  longestSessionMinutes,
  shortIdleMinutes,
} from '../../people/model/idleLimit.js';
import type { Statement, StatementSection } from './statement.js';

const noneSection: StatementSection = {
  id: 'none',
  heading: 'If you read the plan',
  paragraphs: [
    'A cookie is a small text that a site leaves in your browser. Pages of the plan leave none, and they keep nothing else there either.',
    'Your browser may keep copies of our pages for a while, to show them faster. You can empty that store in your browser.',
  ],
};

const signedInSection: StatementSection = {
  id: 'signed-in',
  heading: 'If you sign in',
  paragraphs: ['Only people of the partnership sign in. That needs two cookies:'],
  list: [
    `waymark.session_token tells us that it is still you. It comes when you sign in and goes when you sign out. It is good for ${hoursText(longestSessionMinutes)} at most. It ends sooner if you do nothing: after ${shortIdleMinutes} minutes where you see personal data, after ${hoursText(longIdleMinutes)} elsewhere.`,
    'waymark_form protects the forms. It makes sure that what is sent comes from our own page. It comes with the page where you sign in and goes when you close the browser.',
  ],
};

const alsoSection: StatementSection = {
  id: 'also',
  heading: 'What else may come for a few minutes',
  paragraphs: [
    'If you sign in with your organisation’s own account, another cookie brings you back to where you were. It goes after a quarter of an hour at most. Your organisation’s sign-in page has cookies of its own.',
    'Where the site is reached over a secure connection, a name may begin with “__Secure-”.',
  ],
};

const bannerSection: StatementSection = {
  id: 'banner',
  heading: 'Why there is no banner',
  paragraphs: [
    'All of these are strictly necessary for what you ask us to do, so the law does not ask us to ask you. None is read by other sites, none counts or follows you, and no script can read them.',
  ],
};

/** Which cookies there are, for whom, and for how long. */
export const cookieNotice: Statement = {
  title: 'Cookies',
  summary: 'Reading the plan sets no cookies. Signing in to the workspace needs two.',
  sections: [noneSection, signedInSection, alsoSection, bannerSection],
};

function hoursText(minutes: number): string {
  return `${minutes / 60} hours`;
}
