import { z } from 'zod';
import { NotFoundError } from '../../../lib/refusals.js';
import { donePath, seatEndPath, seatsPath } from '../../../paths/managing.js';
import { peoplePath } from '../../../paths/people.js';
import { actorOf } from '../../../web/http/access.js';
import type { Exchange } from '../../../web/http/workPages.js';
import type { PageError } from '../../../web/page/shell.js';
import { holdSeat, leaveSeat } from '../../commands/seats.js';
import { viewSeatHolders } from '../../commands/viewBoard.js';
import { listForChoosing } from '../../commands/viewPeople.js';
import { managesPeople } from '../../model/granting.js';
import { listSeats } from '../../store/partnerQueries.js';
import { readDayParts, toDay } from '../parts/dayParts.js';
import { doneNotice } from '../parts/doneNotice.js';
import { isId, readFields } from '../parts/formFields.js';
import { anyRole, managing } from '../parts/managingAccess.js';
import type { ManagingPages } from '../parts/managingPages.js';
import { refusalError } from '../parts/refusalErrors.js';
import { SeatsPage } from './SeatsPage.js';

const ofId = z.object({ id: z.string() });

interface Form {
  readonly chosen: Readonly<Record<string, string>>;
  readonly errors: readonly PageError[];
}

/** Who sits on the board. */
export function registerSeats(pages: ManagingPages): void {
  const { app, dependencies } = pages;
  app.get(seatsPath(), { config: { ...anyRole, purpose: 'seats' } }, (request, reply) =>
    sendSeats(pages, { request, reply }, { chosen: {}, errors: [] }),
  );
  app.post(seatsPath(), { config: { ...managing, purpose: 'seats' } }, async (request, reply) => {
    const chosen = readFields(request.body);
    const startsOn = toDay(readDayParts(chosen, 'starts'));
    const endsOn = toDay(readDayParts(chosen, 'ends'));
    const number = /^\d{1,4}$/.test(chosen['seat'] ?? '') ? Number(chosen['seat']) : null;
    const errors = [
      ...(number === null ? [refusalError('unknownSeat')] : []),
      ...((chosen['person'] ?? '') === '' ? [refusalError('unknownAccount')] : []),
      ...(startsOn === undefined ? [{ ...refusalError('notADay'), href: '#starts-day' }] : []),
      ...(endsOn === undefined ? [refusalError('notADay')] : []),
    ];
    if (number === null || startsOn === undefined || endsOn === undefined || errors.length > 0) {
      return sendSeats(pages, { request, reply }, { chosen, errors });
    }
    const held = await holdSeat(dependencies, actorOf(request), {
      seatNumber: number,
      accountId: chosen['person'] ?? '',
      isDeputy: chosen['deputy'] === 'yes',
      ...{ startsOn, endsOn },
    });
    if (held.ok) return reply.redirect(donePath(seatsPath(), 'seated'), 303);
    const refusal = held.error === 'heldAlready' ? 'seatTaken' : held.error;
    return sendSeats(pages, { request, reply }, { chosen, errors: [refusalError(refusal)] });
  });
  registerLeaving(pages);
}

function registerLeaving(pages: ManagingPages): void {
  const path = seatEndPath(':id').replace('%3A', ':');
  pages.app.post(path, { config: { ...managing, purpose: 'seats' } }, async (request, reply) => {
    const { id } = ofId.parse(request.params);
    if (!isId(id)) throw new NotFoundError('nobody sits there');
    const left = await leaveSeat(pages.dependencies, actorOf(request), { id, lastDay: null });
    if (left.ok) return reply.redirect(donePath(seatsPath(), 'ended'), 303);
    const errors = [refusalError(left.error)];
    return sendSeats(pages, { request, reply }, { chosen: {}, errors });
  });
}

async function sendSeats(pages: ManagingPages, exchange: Exchange, form: Form) {
  const { acting, clock, sendWorkPage } = pages.dependencies;
  const actor = actorOf(exchange.request);
  const now = clock();
  const model = {
    seats: await acting.read(actor, listSeats),
    holders: await viewSeatHolders({ acting }, actor),
    people: managesPeople(actor.role) ? await listForChoosing({ acting }, actor, now) : null,
    ...form,
  };
  return sendWorkPage(exchange, {
    page: {
      title: 'Seats of the board',
      section: peoplePath(),
      back: { text: 'People', href: peoplePath() },
      errors: form.errors,
      ...doneNotice(exchange.request.query),
    },
    body: (token) => <SeatsPage token={token} {...model} />,
  });
}
