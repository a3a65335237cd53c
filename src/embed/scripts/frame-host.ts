/**
 * On the page around: gives each frame of ours the height that it tells. Built as a script of its own
 * (`otg-frame-host.js`); it imports nothing.
 */
interface Told {
  type?: unknown;
  height?: unknown;
}

/** Higher than any content: what a broken frame may ask for at the most, in CSS pixels. */
const HIGHEST = 20_000;

const frames = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll('iframe[data-otg-frame]');

addEventListener('message', ({ data, origin, source }: MessageEvent<Told | null>) => {
  if (data?.type !== 'otg-frame-height' || typeof data.height !== 'number' || !(data.height > 0)) return;
  for (const frame of frames()) {
    // Only the frame itself speaks for itself, and only while it shows the page that it was given.
    if (frame.contentWindow === source && new URL(frame.src, document.baseURI).origin === origin)
      frame.height = String(Math.min(Math.ceil(data.height), HIGHEST));
  }
});

/** A frame may have spoken before anybody listened. */
for (const frame of frames())
  frame.contentWindow?.postMessage({ type: 'otg-frame-ask' }, new URL(frame.src, document.baseURI).origin);
