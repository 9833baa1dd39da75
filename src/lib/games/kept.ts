/** What outlives a reload but not the tab: a game in the middle. Storage may be missing or full; then a reload starts anew. */
const key = (name: string) => `birge.${name}`;

export function kept<Value>(name: string): Value | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key(name)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

export function keep(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(key(name), JSON.stringify(value));
  } catch {
    // a private window or a full disk: the game goes on, only a reload forgets it
  }
}

export function forget(name: string): void {
  try {
    sessionStorage.removeItem(key(name));
  } catch {
    // nothing was kept
  }
}
