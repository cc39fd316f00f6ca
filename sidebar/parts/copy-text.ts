/**
 * Copies a text; false when the browser refuses. The old command on purpose: the frame Google puts the sidebar in is not
 * granted the clipboard interface.
 */
export function copyText(text: string): boolean {
  const holder = document.createElement('textarea');
  holder.value = text;
  document.body.append(holder);
  const focused = document.activeElement;
  holder.select();
  const copied = document.execCommand('copy');
  holder.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
