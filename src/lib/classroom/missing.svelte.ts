/** A part of the app that is not kept on the device yet, and that the network does not bring: the lesson goes on, and says so. */

/** `isSo`: something was wanted and did not come. `MissingNote` shows it. */
export const missing = $state({ isSo: false });

export const never = () => new Promise<never>(() => {});

/** What `open` fetches. When it does not come, that is noted and the promise stays open: nobody goes on as if it were there. */
export async function fetched<Part>(open: () => Promise<Part>): Promise<Part> {
  try {
    return await open();
  } catch {
    missing.isSo = true;
    return never();
  }
}

/** Whether our server answers now: a page that is opened anew without it, and is not kept, is lost. */
export async function isReachable(address: string): Promise<boolean> {
  const answer = await fetch(address, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  return answer?.ok === true;
}
