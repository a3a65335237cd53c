// A browser launcher of @web/test-runner for WebKitGTK: W3C WebDriver over fetch, in a display of its own where there is none.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts Xvfb and answers with its display. */
function startDisplay(children) {
  const options = { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] };
  const display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], options);
  children.push(display);
  return new Promise((resolve, reject) => {
    display.stdio[3].once('data', (name) => resolve(`:${String(name).trim()}`));
    display.once('error', reject);
  });
}

/** The launcher: one browser, a window for each test file that runs at a time. */
export function webkitLauncher({ concurrency = 1 } = {}) {
  const children = [];
  const windows = new Map();
  const idle = [];
  let base;
  let session;
  let starting;
  let queue = Promise.resolve();

  /** A WebDriver session speaks to one window at a time: commands that belong together go in a row. */
  const inTurn = (commands) => (queue = queue.then(commands, commands));

  async function call(method, path, body) {
    const response = await fetch(base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  async function start() {
    const env = { ...process.env };
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) env.DISPLAY = await startDisplay(children);
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    children.push(spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' }));
    for (let tries = 0; tries < 100; tries++) {
      try {
        await call('GET', '/status');
        break;
      } catch {
        await pause(50);
      }
    }
    const { sessionId } = await call('POST', '/session', { capabilities: { alwaysMatch: {} } });
    session = `/session/${sessionId}`;
    idle.push(await call('GET', `${session}/window`));
  }

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency,
    async initialize() {},
    async startSession(id, url) {
      await (starting ??= start());
      return inTurn(async () => {
        const handle = idle.pop() ?? (await call('POST', `${session}/window/new`, { type: 'window' })).handle;
        windows.set(id, handle);
        await call('POST', `${session}/window`, { handle });
        await call('POST', `${session}/url`, { url });
      });
    },
    isActive: (id) => windows.has(id),
    getBrowserUrl: (id) =>
      inTurn(async () => {
        await call('POST', `${session}/window`, { handle: windows.get(id) });
        return call('GET', `${session}/url`);
      }),
    stopSession: (id) =>
      inTurn(async () => {
        const handle = windows.get(id);
        windows.delete(id);
        idle.push(handle);
        await call('POST', `${session}/window`, { handle });
        await call('POST', `${session}/url`, { url: 'about:blank' });
        return {};
      }),
    async stop() {
      try {
        if (session) await call('DELETE', session);
      } catch {
        // The browser is gone already.
      }
      for (const child of children.reverse()) child.kill('SIGTERM');
    },
    async startDebugSession() {
      throw new Error('WebKit is for tests alone: debug in Chromium, `npx wtr --watch`.');
    },
  };
}
