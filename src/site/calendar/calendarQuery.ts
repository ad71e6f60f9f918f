import { z } from 'zod';

/** What the address of the calendar asks for: the plan's measures, or all that are loaded. */
export const ofCalendar = z.object({
  show: z
    .enum(['all', 'plan', ''])
    .optional()
    .transform((show) => (show === 'all' ? show : null)),
});
