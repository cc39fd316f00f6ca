import { useRef } from 'preact/hooks';
import type { MenuLine } from '../../server/protocol';
import { openFile } from '../open-file';
import { useStore } from '../state/store';
import { TEXTS } from '../texts';
import { useSpeech, useWorkbench } from './context';
import { MenuButton, type MenuItem } from './menu-button';

/** What stands above the sheet: the add-on's menu as Sheets shows it, then what the workbench adds. */
export function TopBar() {
  const workbench = useWorkbench();
  const state = useStore(workbench.store);
  const say = useSpeech();
  return (
    <header class="bar">
      <h1>
        {say(TEXTS.product)} <small>{say(TEXTS.workbench)}</small>
      </h1>
      <span class="file-name" title={state.fileName}>
        {state.fileName}
      </span>
      <MenuButton items={linesOf(state.menu, (name) => workbench.choose(name))}>
        {say(TEXTS.addOnMenu)}
      </MenuButton>
      <span class="gap" />
      <button
        type="button"
        class="bar-button"
        disabled={!state.canUndo}
        onClick={() => workbench.act('undo', {})}
      >
        {say(TEXTS.undo)}
      </button>
      <button
        type="button"
        class="bar-button"
        disabled={!state.canRedo}
        onClick={() => workbench.act('redo', {})}
      >
        {say(TEXTS.redo)}
      </button>
      <OpenButton />
      <MenuButton items={downloads(say, () => workbench.activeTab())}>{say(TEXTS.download)}</MenuButton>
      <button type="button" class="bar-button" onClick={() => workbench.show({ confirmingReset: true })}>
        {say(TEXTS.reset)}
      </button>
      <button
        type="button"
        class="bar-button"
        aria-pressed={state.backstageOpen}
        onClick={() => workbench.show({ backstageOpen: !state.backstageOpen })}
      >
        {say(TEXTS.backstage)}
      </button>
    </header>
  );
}

function OpenButton() {
  const workbench = useWorkbench();
  const say = useSpeech();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="bar-button" onClick={() => picker.current?.click()}>
        {say(TEXTS.open)}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".csv,.txt,.tsv,.xlsx"
        hidden
        aria-label={say(TEXTS.open)}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) openFile(workbench, file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}

/** Menus inside the menu are laid flat: the add-on has none today. */
const linesOf = (lines: readonly MenuLine[], run: (functionName: string) => void): MenuItem[] =>
  lines.flatMap((line) => {
    if (line === null) return [null];
    if ('lines' in line) return linesOf(line.lines, run);
    return [{ label: line.caption, choose: () => run(line.functionName) }];
  });

const downloads = (say: ReturnType<typeof useSpeech>, activeTab: () => number | undefined): MenuItem[] => [
  { label: say(TEXTS.downloadWorkbook), choose: () => fetchFile('/download/xlsx') },
  { label: say(TEXTS.downloadTab), choose: () => fetchFile(`/download/csv?sheet=${activeTab() ?? ''}`) },
];

function fetchFile(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}
