/** Small settings of this device, or of this tab only. Storage may be missing or full: then nothing is remembered and nothing breaks. */
const key = (name: string) => `birge.${name}`;

// asked for each time: where a browser forbids storage, even to name it is an error
function get(storage: () => Storage, name: string): string | null {
  try {
    return storage().getItem(key(name));
  } catch {
    return null;
  }
}

function set(storage: () => Storage, name: string, value: string): void {
  try {
    storage().setItem(key(name), value);
  } catch {
    // a private window or a full disk: the setting lasts until the page is left
  }
}

export const remembered = (name: string): string | null => get(() => localStorage, name);
export const remember = (name: string, value: string): void => set(() => localStorage, name, value);

/** What outlives a reload, but not the tab. */
export const rememberedHere = (name: string): string | null => get(() => sessionStorage, name);
export const rememberHere = (name: string, value: string): void => set(() => sessionStorage, name, value);
export function forgetHere(name: string): void {
  try {
    sessionStorage.removeItem(key(name));
  } catch {
    // as above
  }
}
