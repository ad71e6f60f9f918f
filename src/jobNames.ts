/** Queues are made by the owner of the tables, so their names are known before anything runs. */
export const jobNames = ['removeExpired', 'accessReview'] as const;
