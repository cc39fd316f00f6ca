import type { OutgoingHttpHeaders } from 'node:http';

const EVERYWHERE: OutgoingHttpHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

/** Nothing from outside. The grid writes styles into its elements, hence `unsafe-inline` for them alone. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * A page of the add-on has an origin of its own, as at Google, and can load nothing at all. Whether Google's frame allows
 * a worker made of a text is not known (docs/live-test.md): here it does, and the add-on does without where it does not.
 */
const FRAME_POLICY = [
  'sandbox allow-scripts allow-forms allow-modals allow-popups allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "frame-ancestors 'self'",
].join('; ');

export const plainHeaders = (type: string): OutgoingHttpHeaders => ({ ...EVERYWHERE, 'Content-Type': type });

export const pageHeaders = (): OutgoingHttpHeaders => ({
  ...plainHeaders('text/html; charset=utf-8'),
  'Content-Security-Policy': PAGE_POLICY,
});

export const frameHeaders = (): OutgoingHttpHeaders => ({
  ...plainHeaders('text/html; charset=utf-8'),
  'Content-Security-Policy': FRAME_POLICY,
});
