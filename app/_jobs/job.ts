import type { z } from 'zod';
import type { Connection } from '#db/client.ts';

/** What a job is given besides its payload. */
export type JobContext = {
  db: Connection['db'];
  now: Date;
};

type Schedule = {
  /** Minute, hour, day, month, weekday. */
  cron: string;
  /** Read the times in the newsroom's time zone instead of UTC. */
  newsroomTime?: boolean;
};

/**
 * Work beside the requests. A job may run twice, late, or in two processes at once: what it does is a conditional
 * change in the database, so that the second time finds nothing to do.
 */
export type Job<Payload extends object = object> = {
  name: string;
  schedule?: Schedule;
  /**
   * What waits for it at this moment. It is asked every two seconds, so that what has a time need not wait for the
   * minute; asking must cost the database next to nothing.
   */
  due?(db: Connection['db'], now: Date): Promise<number[]>;
  payload: z.ZodType<Payload>;
  handler(context: JobContext, payload: Payload): Promise<void>;
};

export const defineJob = <Payload extends object>(job: Job<Payload>): Job<Payload> => job;
