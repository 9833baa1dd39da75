// The site as tools/serve.mjs gives it, but every file comes late by chance, one in three by up to a second: what shows or
// tells something before its file has come is found this way (`npm run test:deep -- late`).
import { createServer } from 'node:http';
import { createSite } from '../../src/tools/site.mjs';

const { BUILD_DIR: folder, BASE_PATH: base, PORT, HOST } = process.env;
const site = createSite({ folder, base });
const lateBy = () => Math.random() * (Math.random() < 1 / 3 ? 1000 : 60); // ms

createServer((request, response) => setTimeout(site, lateBy(), request, response)).listen(Number(PORT), HOST);
