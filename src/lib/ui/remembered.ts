/** Small settings of this device. Storage may be missing or full: then nothing is remembered and nothing breaks. */
const key = (name: string) => `birge.${name}`;

export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(key(name));
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(key(name), value);
  } catch {
    // a private window or a full disk: the setting lasts until the page is left
  }
}
