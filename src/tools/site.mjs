// A small file server for a built site: right types, compression, caching and the headers that a <meta> tag cannot carry.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const text = 'charset=utf-8';
const types = {
  '.html': `text/html; ${text}`,
  '.js': `text/javascript; ${text}`,
  '.css': `text/css; ${text}`,
  '.json': `application/json; ${text}`,
  '.webmanifest': `application/manifest+json; ${text}`,
  '.svg': `image/svg+xml; ${text}`,
  '.txt': `text/plain; ${text}`,
  '.xml': `text/xml; ${text}`,
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.pdf': 'application/pdf',
};
const shrinks = /^(text|application\/(json|manifest|wasm)|image\/svg)/;

// the rest of the policy stands in each page, because its hashes differ per page
export const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), midi=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
// browsers complain about this one on plain http addresses of a local network
const isTrusted = (request) =>
  request.headers['x-forwarded-proto'] === 'https' || /^(localhost|127\.|\[::1\])/.test(request.headers.host ?? '');

// packed once and kept, so the best is worth its time; only for the largest file it would be a second too much
const quality = (body) => (body.length > 300_000 ? 7 : constants.BROTLI_MAX_QUALITY);
const packers = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality(body) } }),
  gzip: (body) => promisify(gzip)(body),
};

/** The file behind an address: its path, a folder that wants its slash, or nothing. */
async function find(folder, base, pathname) {
  if (pathname === base) return { move: `${base}/` };
  if (!pathname.startsWith(`${base}/`)) return undefined;
  const inside = decodeURIComponent(pathname.slice(base.length + 1));
  const parts = inside.split('/');
  const last = parts.pop();
  if ([...parts, last || 'index.html'].some((part) => part === '' || part.startsWith('.') || /[\\:\0]/.test(part))) return undefined;
  const path = join(folder, ...parts, last || 'index.html');
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return { move: `${pathname}/` };
  return found?.isFile() ? { path, found } : undefined;
}

/** A request handler for `node:http` that serves `folder` below `base`. */
export function createSite({ folder, base = '' }) {
  const kept = new Map();

  async function load(path, found) {
    const stamp = `${found.mtimeMs}-${found.size}`;
    const before = kept.get(path);
    if (before?.stamp === stamp) return before;
    const body = await readFile(path);
    const file = { stamp, body, tag: createHash('sha256').update(body).digest('base64url').slice(0, 22), packed: {} };
    kept.set(path, file);
    return file;
  }

  async function send(request, response, status, path, found) {
    const file = await load(path, found);
    const type = types[extname(path)] ?? 'application/octet-stream';
    const wanted = request.headers['accept-encoding'] ?? '';
    const packing = shrinks.test(type) && file.body.length > 500 ? Object.keys(packers).find((name) => wanted.includes(name)) : undefined;
    const tag = `"${file.tag}${packing ? `-${packing}` : ''}"`;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (isTrusted(request)) response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Content-Type', type);
    response.setHeader('ETag', tag);
    response.setHeader('Vary', 'Accept-Encoding');
    const lasts = status === 200 && path.replaceAll('\\', '/').includes('/_app/immutable/');
    response.setHeader('Cache-Control', lasts ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (status === 200 && request.headers['if-none-match'] === tag) return response.writeHead(304).end();
    if (packing) response.setHeader('Content-Encoding', packing);
    const body = packing ? (file.packed[packing] ??= await packers[packing](file.body)) : file.body;
    response.writeHead(status, { 'Content-Length': body.length });
    return response.end(request.method === 'HEAD' ? undefined : body);
  }

  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const { pathname, search } = new URL(`http://localhost${request.url}`);
    const target = await find(folder, base, pathname).catch(() => undefined);
    if (target?.move) return response.writeHead(308, { Location: target.move + search }).end();
    if (target) return send(request, response, 200, target.path, target.found);
    const lost = join(folder, '404.html');
    const found = await stat(lost).catch(() => undefined);
    return found ? send(request, response, 404, lost, found) : response.writeHead(404).end();
  }

  return (request, response) =>
    answer(request, response).catch((problem) => {
      console.error(problem);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
}
