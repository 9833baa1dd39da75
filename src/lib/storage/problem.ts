/** What can go wrong with stored data, in one word each, so that screens can say it. */

/**
 * `full`: no room on the device. `vanished`: the browser has deleted our data. `newer`: written by a newer version of the app.
 * `replaced`: a newer version is open in another window. `blocked`: an older one is. `missing`: no storage, or it does not answer.
 */
export type StorageReason = 'full' | 'vanished' | 'newer' | 'replaced' | 'blocked' | 'missing';

export class StorageProblem extends Error {
  readonly reason: StorageReason;

  constructor(reason: StorageReason, cause?: unknown) {
    super(`storage: ${reason}`, { cause });
    this.name = 'StorageProblem';
    this.reason = reason;
  }
}

/** Names of errors that mean "no storage here": private windows, a broken disk, a policy. */
const missing = [
  'MissingAPIError',
  'OpenFailedError',
  'InvalidStateError',
  'SecurityError',
  'UnknownError',
  'NotFoundError',
  'TimeoutError',
];
/** Names of errors after which one more try may work: the browser closed the connection. */
const closed = ['DatabaseClosedError', 'InvalidStateError', 'AbortError'];

/** The names of an error and of those inside it. */
function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const inner = (error as { inner?: unknown }).inner ?? error.cause;
  return [error.name, ...(inner === error ? [] : namesOf(inner))];
}

const isFull = (name: string) => name.startsWith('Quota');

/** True when the browser has closed the connection, for whatever reason but a full disk. */
export function isClosed(error: unknown): boolean {
  const names = namesOf(error);
  return names.some((name) => closed.includes(name)) && !names.some(isFull);
}

/** The error as a problem that can be told; one that is a bug of ours stays what it is. */
export function problemOf(error: unknown): unknown {
  const names = namesOf(error);
  if (names.includes('StorageProblem')) return error;
  if (names.some(isFull)) return new StorageProblem('full', error);
  if (names.some((name) => missing.includes(name) || closed.includes(name))) return new StorageProblem('missing', error);
  return error;
}
