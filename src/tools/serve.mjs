// npm run serve: serves the folder build/ as it is. PORT, HOST, BASE_PATH and BUILD_DIR may say otherwise; so may `npm run serve -- 5000`.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createSite } from './site.mjs';

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;

const portTaken = (port) => `
Port ${port} is taken: another program uses it, perhaps this app in another window.
  - If so, it runs already: open http://localhost:${port}
  - Or stop that program and try again.
  - Or choose another port:  npm start -- ${port + 1}
    (What the app has stored belongs to its port: on another one it starts empty, on the old one everything is still there.)
`;

const lanAddresses = () =>
  Object.values(networkInterfaces())
    .flat()
    .filter((address) => address && address.family === 'IPv4' && !address.internal)
    .map((address) => address.address);

/** Starts the server, says where, and stays. Ends with a helpful word when that is not possible. */
export function serve({
  folder = process.env.BUILD_DIR || 'build',
  base = process.env.BASE_PATH || '',
  port = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? (process.env.PORT || 4173)),
  host = process.env.HOST || undefined,
} = {}) {
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`There is no site in ${folder}/ yet. Make it with: npm run build`);
    process.exit(1);
  }
  const server = createServer(createSite({ folder, base }));
  server.on('error', (problem) => {
    console.error(problem.code === 'EADDRINUSE' ? portTaken(port) : `The server cannot start on port ${port}: ${problem.message}`);
    process.exit(1);
  });
  server.listen(port, host, () => {
    console.log(`\n  Birge is open:  http://localhost:${port}${base}/   (Ctrl+C stops it)`);
    if (host) return;
    for (const address of lanAddresses()) console.log(`  For tablets in the same network:  http://${address}:${port}${base}/`);
    console.log(
      '\n  Only the localhost address can work offline and use a camera. Tablets at the other addresses need this computer to stay on.\n',
    );
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
  return server;
}

if (isMain) serve();
