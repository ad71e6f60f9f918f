/** One line of the security and privacy checklist. */
export interface ChecklistLine {
  readonly number: number;
  readonly promise: string;
  /** What is not there yet and when it falls due, or what people do; `null` where tests say it all. */
  readonly rest: string | null;
}

export interface ChecklistPart {
  readonly heading: string;
  readonly lines: readonly ChecklistLine[];
}

function line(number: number, promise: string, rest: string | null = null): ChecklistLine {
  return { number, promise, rest };
}

/** Everything we promise, in the words of those who rely on it. */
export const checklist: readonly ChecklistPart[] = [
  {
    heading: 'Access',
    lines: [
      line(1, 'Every address says who may use it, or the program does not start.'),
      line(
        2,
        'Each role can do what the table of access says, in its own organisation and in another.',
      ),
      line(3, 'Nobody reaches another organisation’s private things: the answer is “not found”.'),
      line(4, 'The database keeps organisations apart as well, whatever the program asks.'),
      line(5, 'The program does not start with a database role that could go round the rules.'),
      line(6, 'Connections that are shared carry nothing from one person to the next.'),
      line(7, 'Without saying who asks, nothing of an organisation is read.'),
      line(8, 'Looking changes nothing but logs.'),
      line(9, 'Imports, downloads and jobs keep to the same rules.'),
      line(
        10,
        'Whoever sends something in cannot approve it.',
        'Falls due with rounds and sign-off.',
      ),
      line(11, 'A leaver is out everywhere within a minute.'),
      line(12, 'Once a month somebody looks through privileged and unused accounts.'),
    ],
  },
  {
    heading: 'Signing in',
    lines: [
      line(13, 'Roles that see personal data or administer give a second factor.'),
      line(14, 'Emailed links survive mail scanners, work once and for 15 minutes.'),
      line(15, 'A new link ends the one before it.'),
      line(16, 'Nobody can find out which addresses have an account.'),
      line(17, 'Guessing is stopped, without shutting out a whole council.'),
      line(18, 'An idle session ends, after a warning, and what was typed is kept.'),
      line(19, 'Signing in never leads to another site.'),
    ],
  },
  {
    heading: 'The browser',
    lines: [
      line(20, 'Pages run no code, style or frame but our own files.'),
      line(21, 'The other protective headers are on every answer.'),
      line(22, 'Nothing for somebody signed in is kept by a browser or a proxy.'),
      line(23, 'A change is taken only from a form of ours.'),
      line(24, 'Pages call nobody else.', 'Front door and voice pages join when they are built.'),
      line(
        25,
        'A page that is dangerous to be seen on can be left at once.',
        'Falls due with the front door and voice pages.',
      ),
    ],
  },
  {
    heading: 'Data',
    lines: [
      line(26, 'Every change, and every look at personal data, is in the journal.'),
      line(27, 'The journal cannot be altered unseen.'),
      line(
        28,
        'Removing a family’s request keeps who did it and why, and nothing else.',
        'Falls due with requests for help.',
      ),
      line(29, 'Each class of data goes on its day.'),
      line(30, 'Removing a name cannot be undone.', 'Copies in backups age out within 35 days.'),
      line(
        31,
        'Fields that would harm if read are encrypted.',
        'Today: passwords hashed, authenticator keys encrypted. Fields about families fall due with requests for help.',
      ),
      line(
        32,
        'Everything about one person can be found for them.',
        'Falls due with the first records about families; for accounts, the person’s page shows all.',
      ),
      line(
        33,
        'Files from outside are checked and never run.',
        'Today: national files that officers load. Attachments fall due with evidence.',
      ),
      line(34, 'No cell of a file acts as a formula.'),
      line(35, 'Mails hold no personal data.'),
      line(36, 'Logs hold no personal data.'),
      line(37, 'A backup can be restored.', 'People try it once a month: see operations.md.'),
    ],
  },
  {
    heading: 'Small numbers',
    lines: [
      line(
        38,
        'Counts of 1 to 4 of the partnership’s own figures are hidden everywhere.',
        'Falls due with the partnership’s own figures.',
      ),
      line(39, 'Hidden numbers cannot be worked out from others.', 'Falls due with 38.'),
      line(40, 'Averages and rates of small groups are hidden.', 'Falls due with 38.'),
      line(41, 'Hidden reads “c”, never nought or blank.', 'Falls due with 38.'),
      line(42, 'Large numbers are not hidden.', 'Falls due with 38.'),
      line(
        43,
        'Quotes and stories need consent and two people.',
        'Falls due with evidence and voice.',
      ),
    ],
  },
  {
    heading: 'Free text and children',
    lines: [
      line(44, 'Every box for the public says where to turn in danger.', 'Falls due with voice.'),
      line(45, 'Words that hint at harm reach a person at once.', 'Falls due with voice.'),
      line(46, 'Names and addresses are flagged before publishing.', 'Falls due with voice.'),
      line(
        47,
        'Children’s answers are anonymous unless somebody decides otherwise.',
        'Falls due with voice.',
      ),
      line(
        48,
        'Pages are in plain words.',
        'Pages for children fall due with the young people’s edition.',
      ),
      line(
        49,
        'People at risk of domestic abuse are never written to.',
        'Falls due with the front door.',
      ),
    ],
  },
  {
    heading: 'Building and running',
    lines: [
      line(
        50,
        'A baseline scan finds nothing.',
        'Rules of our own, in the manner of ZAP’s passive scan.',
      ),
      line(
        51,
        'Known faults of packages are mended within 14 days.',
        'Needs the registry, so it is in the long tests. By hand: `npm audit --omit=dev`.',
      ),
      line(52, 'No secret is or was in the code.'),
      line(
        53,
        'It stays quick with many people at once.',
        'Measured by `npm run bench`, never by a timed test. Directory searches and quarter end fall due with those.',
      ),
      line(54, 'Two people who edit the same thing lose nothing.', 'Updates fall due with rounds.'),
      line(
        55,
        'Everything meets WCAG 2.2 AA.',
        'Proved by `test/journeys/accessible.test.ts` and its neighbours. People sign a sheet for each release.',
      ),
      line(
        56,
        'No personal data is processed without an impact assessment.',
        'Purposes that come later get a setting of their own.',
      ),
      line(
        57,
        'An incident is contained within an hour.',
        'A drill by people: the steps are in operations.md.',
      ),
    ],
  },
];
