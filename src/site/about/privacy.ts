import { cookiesPath } from '../../paths/site.js';
import type { Plan } from '../../plan/model/plan.js';
import type { Statement, StatementSection } from './statement.js';

/** What is kept about readers: nothing but what a server writes down when something goes wrong. */
export function privacyNotice({ partnershipName }: Pick<Plan, 'partnershipName'>): Statement {
  return {
    title: 'Privacy',
    summary:
      'You can read everything here without telling us who you are. We keep nothing about you.',
    sections: [
      readersSection,
      logSection,
      peopleSection(partnershipName),
      cookieSection,
      rightsSection,
    ],
  };
}

const readersSection: StatementSection = {
  id: 'readers',
  heading: 'What we collect about readers',
  paragraphs: [
    'Nothing. There are no accounts, no forms that ask about you, no counting of visits and nothing from other companies in our pages.',
    'What you search for and the places you choose are in the address of the page. The site answers and forgets them.',
  ],
};

const logSection: StatementSection = {
  id: 'log',
  heading: 'What the server writes down',
  paragraphs: [
    'When an answer fails through our fault, the server writes a line into its log. The line has the time, the name of the server, the number of the running program, a number made up for that one request, the words of the error and the place in the program where it came up. Those words can name the page or the figure that failed. Your internet address is not in it.',
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
  paragraphs: ['This site sets none.'],
  links: [{ text: 'More about cookies', href: cookiesPath() }],
};

const rightsSection: StatementSection = {
  id: 'rights',
  heading: 'Your rights',
  paragraphs: [
    'You may ask any body what it holds about you. If you are not happy with how your data is used, you can complain to the Information Commissioner’s Office.',
  ],
  links: [{ text: 'Information Commissioner’s Office', href: 'https://ico.org.uk/' }],
};

export const cookieNotice: Statement = {
  title: 'Cookies',
  summary: 'This site sets no cookies.',
  sections: [
    {
      id: 'none',
      heading: 'Why there is no banner',
      paragraphs: [
        'A cookie is a small file that a site leaves on your computer. We leave none, and we keep nothing else there either. So there is nothing to ask you.',
        'Your browser may keep copies of our pages for a while, to show them faster. You can empty that store in your browser.',
      ],
    },
  ],
};
