import type { Plan } from '../../plan/model/plan.js';
import type { Statement, StatementSection } from './statement.js';

/** The day on which the statement was last gone through. */
const preparedOn = '25 November 2026';

/** The statement that the accessibility regulations of 2018 ask of a public body. */
export function accessibilityStatement({
  partnershipName,
  siteName,
}: Pick<Plan, 'partnershipName' | 'siteName'>): Statement {
  return {
    title: 'Accessibility statement',
    summary: `This statement is about ${siteName}, the web site of the ${partnershipName}. We want as many people as possible to be able to use it.`,
    sections: [
      useSection,
      complianceSection,
      limitsSection,
      reportSection(partnershipName),
      enforcementSection,
      testedOnEverySection,
      testedOnMainSection,
      notTestedSection,
      preparedSection,
    ],
  };
}

const useSection: StatementSection = {
  id: 'use',
  heading: 'How you should be able to use this site',
  paragraphs: ['You should be able to:'],
  list: [
    'make the page four times as large without losing anything',
    'use it on a screen 320 pixels wide without scrolling sideways, but for wide tables, which scroll by themselves',
    'get everywhere with a keyboard',
    'use it without JavaScript',
    'hear it with a screen reader: each chart has a text and a table with the same figures',
    'tell things apart without colour: each has a word and a shape too',
    'print it on A4 paper',
  ],
};

const complianceSection: StatementSection = {
  id: 'compliance',
  heading: 'How accessible this site is',
  paragraphs: [
    'We built it to meet the Web Content Accessibility Guidelines (WCAG), version 2.2, level AA. We know of no failure on its pages. Nobody from outside has looked for any, so we call it partly compliant.',
  ],
};

const limitsSection: StatementSection = {
  id: 'limits',
  heading: 'What may not work well',
  paragraphs: ['We know of these limits:'],
  list: [
    'In our reports as PDF, the headings of rows in tables are marked by a program after the page is made. We have not checked the files with a full checker of the PDF/UA standard. Each report is also a page, which has the same words and figures.',
    'Some names of measures use terms of the publishers, such as “SEN support”. We explain them on the measure’s page where we can.',
    'Wide tables scroll sideways inside their own box on a small screen.',
  ],
};

function reportSection(partnershipName: string): StatementSection {
  return {
    id: 'report',
    heading: 'Tell us about a problem, or ask for another format',
    paragraphs: [
      `Please tell the ${partnershipName} if something does not work for you. Ask as well if you need a page in large print, easy read, audio or braille. Say which page it is and what you need.`,
      'The data of this plan names no address for such messages. Until the partnership’s office gives one, please use the contact details of your council.',
    ],
  };
}

const enforcementSection: StatementSection = {
  id: 'enforcement',
  heading: 'If you are not happy with our answer',
  paragraphs: [
    'The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with how we answer you, contact the Equality Advisory and Support Service (EASS).',
  ],
  links: [
    {
      text: 'Equality Advisory and Support Service',
      href: 'https://www.equalityadvisoryservice.com/',
    },
  ],
};

const testedOnEverySection: StatementSection = {
  id: 'tested',
  heading: 'How we tested this site',
  paragraphs: [
    'Programs test the site in a real browser when we change it. On every kind of page they check:',
  ],
  list: [
    'the rules of the axe checker for level A and AA, with the size of what you tap, on a small and on a large screen',
    'a screen 320 pixels wide, which is the same as a large screen with the page made four times as large',
    'text of twice the size, and text that is spaced more widely',
    'use without JavaScript',
  ],
};

const testedOnMainSection: StatementSection = {
  id: 'tested-main',
  heading: 'What we tested on some pages only',
  paragraphs: ['On some of the main pages they check as well:'],
  list: [
    'every link, field and button with the keyboard alone',
    'print on A4 paper',
    'colours that the reader has chosen, and less movement',
  ],
};

const notTestedSection: StatementSection = {
  id: 'not-tested',
  heading: 'What nobody has tested yet',
  paragraphs: [
    'No outside audit has been done. People with disabilities have not yet tested the site. Nobody has listened to it with a screen reader.',
  ],
};

const preparedSection: StatementSection = {
  id: 'prepared',
  heading: 'When this statement was written',
  paragraphs: [`This statement was prepared on ${preparedOn}. It was last reviewed on that day.`],
};
