/** What a client does with our messages. In the order of the classes. */
export const ENGAGEMENT = ['clicks', 'opens', 'silent', 'unknown'] as const;

/**
 * Engagement of each client by its opens and clicks (numbers or rates, NaN unknown): clicks once at least, opens without
 * ever clicking, neither, or unknown when both are. As a place in {@link ENGAGEMENT}.
 */
export function engagementOf(opens: Float64Array, clicks: Float64Array): Int8Array {
  return Int8Array.from(opens, (opened, client) => {
    const clicked = clicks[client]!;
    if (clicked > 0) return 0;
    if (opened > 0) return 1;
    return Number.isNaN(opened) && Number.isNaN(clicked) ? 3 : 2;
  });
}
