import type { CellLink } from '../grid/active-cell';
import { isInside } from '../grid/links';
import { useStore } from '../state/store';
import { TEXTS } from '../texts';
import { useSpeech, useWorkbench } from './context';

/** Where the cell on which the user stands leads: the canvas offers no link to the keyboard. */
export function CellLinks() {
  const workbench = useWorkbench();
  const { activeCell } = useStore(workbench.store);
  const say = useSpeech();
  if (!activeCell || activeCell.links.length === 0) return null;
  return (
    <nav class="cell-links" aria-label={say(TEXTS.cellLinks)}>
      {activeCell.links.map((link, index) => (
        <OneLink key={index} link={link} />
      ))}
    </nav>
  );
}

function OneLink({ link }: { readonly link: CellLink }) {
  const workbench = useWorkbench();
  const say = useSpeech();
  const { text, url, place } = link;
  if (!isInside(url)) {
    return (
      <a href={url} target="_blank" rel="noopener noreferrer">
        {text} – {url}
      </a>
    );
  }
  return (
    <button type="button" class="link-button" onClick={() => workbench.followLink(url)}>
      {text} → {place ?? say(TEXTS.goneLink)}
    </button>
  );
}
