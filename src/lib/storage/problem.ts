/**
 * Why something could not be kept or read: `full` no room on the device; `vanished` the browser has deleted our data; `newer` the data were
 * written by a newer version of the app; `replaced` a newer version is open in another window; `missing` no storage at all, or it does not answer.
 */
export type StorageReason = 'full' | 'vanished' | 'newer' | 'replaced' | 'missing';

export class StorageProblem extends Error {
  readonly reason: StorageReason;

  constructor(reason: StorageReason, cause?: unknown) {
    super(`storage: ${reason}`, { cause });
    this.name = 'StorageProblem';
    this.reason = reason;
  }
}
