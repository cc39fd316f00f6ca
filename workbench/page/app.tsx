import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Backstage } from './shell/backstage';
import { CellLinks } from './shell/cell-links';
import { useSpeech, WorkbenchContext } from './shell/context';
import { MessageLine } from './shell/message-line';
import { Modals } from './shell/modals';
import { SidePanel } from './shell/side-panel';
import { TopBar } from './shell/top-bar';
import { useAreas } from './shell/use-areas';
import { useDrop } from './shell/use-drop';
import { useRebuilds } from './shell/use-rebuilds';
import { useStore } from './state/store';
import { TEXTS } from './texts';
import { Workbench } from './workbench';

export function App({ language }: { readonly language: 'fr' | 'en' }) {
  const workbench = useMemo(() => new Workbench(language), [language]);
  return (
    <WorkbenchContext.Provider value={workbench}>
      <Page workbench={workbench} />
    </WorkbenchContext.Provider>
  );
}

function Page({ workbench }: { readonly workbench: Workbench }) {
  const { dropping, ready, activeCell } = useStore(workbench.store);
  const say = useSpeech();
  useDrop(workbench);
  useRebuilds(workbench);
  useAreas();
  return (
    <>
      <TopBar />
      <MessageLine />
      <div class="desk">
        <main aria-label={say(TEXTS.grid)} aria-busy={!ready}>
          <p class="for-screen-readers" aria-live="polite" data-cell={activeCell?.address}>
            {activeCell && `${activeCell.address} ${activeCell.text}`}
          </p>
          <GridBox workbench={workbench} />
        </main>
        <CellLinks />
        <SidePanel />
      </div>
      <Backstage />
      <Modals />
      {dropping && <div class="drop-zone">{say(TEXTS.drop)}</div>}
    </>
  );
}

/** Never drawn again: what is inside belongs to the grid. */
function GridBox({ workbench }: { readonly workbench: Workbench }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) workbench.start(box.current);
  }, [workbench]);
  return <div class="grid" ref={box} />;
}
