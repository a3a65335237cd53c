/**
 * Inside a frame page: tells the page around it how high the content is, as often as that changes. Built as a script of its
 * own (`otg-frame.js`); it imports nothing.
 *
 * Two listeners are served: ours (`frame-host.ts`), and WordPress's, which gives its frames a secret behind `#`.
 */
const secret = /[#&?]secret=(\w+)/.exec(location.hash)?.[1];

/** Whom the height is told: the page around, named where the browser lets it be known. */
function around(): string {
  const [first] = (location as { ancestorOrigins?: ArrayLike<string> & Iterable<string> }).ancestorOrigins ?? [];
  const referrer = document.referrer && new URL(document.referrer).origin;
  const origin = first ?? referrer;
  return origin && origin !== 'null' ? origin : '*';
}

function tell(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: 'otg-frame-height', height }, around());
  if (secret) parent.postMessage({ message: 'height', value: height, secret }, around());
}

if (parent !== window) {
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('message', ({ data, source }: MessageEvent<{ type?: unknown; message?: unknown } | null>) => {
    if (source === parent && (data?.type === 'otg-frame-ask' || data?.message === 'ready')) tell();
  });
  if (secret) parent.postMessage({ message: 'ready', secret }, around());
}
