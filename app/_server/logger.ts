import pino from 'pino';
import { env } from '#env.ts';

/** One JSON line an event, on the error stream: the ordinary one belongs to the commands that a person types. */
export const logger = pino(
  {
    base: undefined,
    level: env.LOG_LEVEL,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
  },
  pino.destination({ fd: 2, sync: true }),
);

type Described = { type: string; code?: string; message: string; stack?: string; cause?: Described };

/**
 * An error as it may be logged: with where it happened, without addresses and without the values of a statement.
 * @param depth how many causes are followed.
 */
export function describeError(error: unknown, depth = 3): Described {
  if (!(error instanceof Error)) return { type: typeof error, message: withoutPersonalData(String(error)) };
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    ...(typeof code === 'string' && { code }),
    message: withoutPersonalData(error.message),
    // Only the places: the first lines repeat the message.
    stack: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .join('\n'),
    ...(error.cause !== undefined && depth > 0 && { cause: describeError(error.cause, depth - 1) }),
  };
}

/** drizzle's messages end in the values of the statement; a mail server's repeat the address. */
function withoutPersonalData(message: string): string {
  return message
    .replace(/\nparams: [\s\S]*$/, '')
    .replace(/[^\s<>"'(),;:=]+@[^\s<>"'(),;:]+/g, '[address]')
    .slice(0, 2000);
}
