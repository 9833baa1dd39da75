/** How every browser of the tests is started. */
export const subPath = '/birge';

/** A name that leads to this machine over plain http, as a tablet sees it: not a secure context. */
export const lanName = 'school-laptop.test';

export const browserArgs = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // nothing of a test ever leaves the machine, whatever the page asks for
  `--host-resolver-rules=MAP ${lanName} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
];
