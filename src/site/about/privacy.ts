import { cookiesPath } from '../../paths/site.js';
import type { Plan } from '../../plan/model/plan.js';
import { signedInSections } from './privacySignedIn.js';
import type { Statement, StatementSection } from './statement.js';

/** What is kept about readers, which is nothing, and about those who sign in. */
export function privacyNotice({ partnershipName }: Pick<Plan, 'partnershipName'>): Statement {
  return {
    title: 'Privacy',
    summary:
      'You can read everything here without telling us who you are, and we keep nothing about you. If you work with the partnership and sign in, we keep what that needs.',
    sections: [
      readersSection,
      logSection,
      peopleSection(partnershipName),
      ...signedInSections(partnershipName),
      cookieSection,
      rightsSection,
    ],
  };
}

const readersSection: StatementSection = {
  id: 'readers',
  heading: 'What we collect about readers',
  paragraphs: [
    'Nothing. You need no account to read. We do not watch who visits, and there is nothing from other companies in our pages.',
    'What you search for and the places you choose are in the address of the page. The site answers and forgets them.',
  ],
};

const logSection: StatementSection = {
  id: 'log',
  heading: 'What the server writes down',
  paragraphs: [
    'For each answer the server may write a line into its log. It has the time, the kind of page, whether it worked and how long it took. It has the number of the running program too, and a number made up for that one request. It has neither the full address of the page nor your internet address, and nothing of what you typed.',
    'When an answer fails through our fault, a line says what went wrong and where in the program. What stands in quotes there, and email addresses, are left out.',
    'If you tell us the number that stands on the error page, we can find the line.',
    'Whoever runs the computer and the network in front of this site may keep logs of their own. Ask the council that runs it.',
  ],
};

function peopleSection(partnershipName: string): StatementSection {
  return {
    id: 'people',
    heading: 'People named on this site',
    paragraphs: [
      `The plan of the ${partnershipName} names roles and organisations in public. Figures are about groups of children, never about one child. Small numbers stay hidden where the publisher hides them.`,
    ],
  };
}

const cookieSection: StatementSection = {
  id: 'cookies',
  heading: 'Cookies',
  paragraphs: ['Pages of the plan set none. Signing in needs two.'],
  links: [{ text: 'More about cookies', href: cookiesPath() }],
};

const rightsSection: StatementSection = {
  id: 'rights',
  heading: 'Your rights',
  paragraphs: [
    'You may ask any body what it holds about you. You may ask it to put right what is wrong, and in some cases to remove it or to stop using it. Ask the partnership’s office, or the data protection officer of the council that runs this site.',
    'If you are not happy with how your data is used, you can complain to the Information Commissioner’s Office.',
  ],
  links: [{ text: 'Information Commissioner’s Office', href: 'https://ico.org.uk/' }],
};
