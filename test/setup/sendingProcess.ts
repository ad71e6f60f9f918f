import { openDatabase } from '../../src/database/connection.js';
import { sendDueMail } from '../../src/mail/sendMail.js';
import { smtpTransport } from '../../src/mail/transports/smtp.js';

/**
 * A sender in a process of its own: `<database> <mail server> <minutes on> [dies]`. One that dies is
 * killed when the mail server has taken its first mail, before it can note so.
 */
const [, , url = '', mailServer = '', minutesOn = '0', dies] = process.argv;
const { db, close } = openDatabase({ url, connections: 2 });
const carrier = smtpTransport({ url: mailServer, from: 'waymark@plan.example' });
const sent = await sendDueMail({
  db,
  clock: () => new Date(Date.now() + Number(minutesOn) * 60_000),
  siteName: 'The Alderbury plan',
  transport: {
    name: 'smtp',
    send: async (message) => {
      const outcome = await carrier.send(message);
      if (dies !== undefined) process.kill(process.pid, 'SIGKILL');
      return outcome;
    },
  },
  noteReturned: () => Promise.reject(new Error('no mail comes back here')),
  onCarrierFault: (why) => {
    throw new Error(why);
  },
});
await close();
process.stdout.write(`${sent}\n`);
