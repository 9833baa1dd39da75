/** Our own server with bad manners on demand. It never lets the browser's own cache help: everything is `no-store`. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createSite } from '../../src/tools/site.mjs';

export type Fault = 'drop' | 'portal' | '404' | '500' | 'truncated' | 'slow';

const portalPage = '<!doctype html><title>Wi-Fi</title><h1>Welcome! Please log in.</h1>';

/** What goes wrong: for which requests, and how. `count` grows with each file that the worker itself asks for; 0 for a page's requests. */
export type Rule = (path: string, count: number) => Fault | undefined;

export class FaultyServer {
  port = 0;
  /** Files the worker asked for since the last `behave`, in order. */
  askedByWorker: string[] = [];
  rule: Rule = () => undefined;
  /** A slow answer takes three seconds, and as much longer as the test wants. */
  patience: Promise<unknown> = Promise.resolve();
  readonly #base: string;
  #site: ReturnType<typeof createSite>;
  #server: Server | undefined;
  readonly #sockets = new Set<Socket>();

  constructor(folder: string, base = '') {
    this.#base = base;
    this.#site = createSite({ folder, base });
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }
  /** The address of a page. */
  at(path = ''): string {
    return `${this.origin}${this.#base}/${path}`;
  }

  /** From now on another version is on the server. */
  deploy(folder: string): void {
    this.#site = createSite({ folder, base: this.#base });
  }

  /** Good manners again, and a fresh count. */
  behave(rule: Rule = () => undefined): void {
    this.rule = rule;
    this.askedByWorker = [];
  }

  async start(): Promise<this> {
    this.#server = createServer((request, response) => void this.#answer(request, response));
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    await new Promise<void>((done) => this.#server?.listen(this.port, '127.0.0.1', done));
    this.port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  /** As if the cable were pulled; `start()` comes back on the same port. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    const closed = new Promise((done) => server.close(done));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').slice(this.#base.length + 1);
    // pages ask for documents, scripts, styles; only code asks for "empty", and only the worker's code does so here
    const isByWorker = request.headers['sec-fetch-dest'] === 'empty';
    if (isByWorker) this.askedByWorker.push(path);
    const fault = this.rule(path, isByWorker ? this.askedByWorker.length : 0);
    response.setHeader('Cache-Control', 'no-store');
    const send = response.setHeader.bind(response);
    response.setHeader = (name, value) => (name === 'Cache-Control' ? response : send(name, value));
    if (fault === 'drop') return void request.socket.destroy();
    if (fault === '404' || fault === '500') return void response.writeHead(Number(fault), { 'Content-Type': 'text/plain' }).end(fault);
    if (fault === 'portal') return void response.writeHead(200, { 'Content-Type': 'text/html' }).end(portalPage);
    if (fault === 'truncated') cutShort(response);
    if (fault === 'slow') await Promise.all([this.patience, new Promise((done) => setTimeout(done, 3000))]);
    delete request.headers['if-none-match'];
    // packing the whole site takes longer than any fault
    delete request.headers['accept-encoding'];
    await this.#site(request, response);
  }
}

/** The headers promise the whole body, half of it comes, then the line goes dead. */
function cutShort(response: ServerResponse): void {
  const end = response.end.bind(response);
  response.end = ((body?: Buffer) => {
    if (!Buffer.isBuffer(body)) return end(body);
    response.write(body.subarray(0, body.length >> 1), () => response.socket?.destroy());
    return response;
  }) as typeof response.end;
}
