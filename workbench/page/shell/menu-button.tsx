import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A line of a menu: something to do, or a separator. */
export type MenuItem = { readonly label: string; readonly choose: () => void } | null;

interface Props {
  readonly children: ComponentChildren;
  readonly items: readonly MenuItem[];
}

/** A button that opens a menu: arrows go through it, Escape and Tab close it. */
export function MenuButton({ children, items }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const lines = (): HTMLElement[] => [
    ...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
  ];
  const button = (): HTMLElement | null | undefined => box.current?.querySelector('button');
  useLayoutEffect(() => {
    if (open) lines()[0]?.focus();
  }, [open]);
  const move = (step: number): void => {
    const all = lines();
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(at + step + all.length) % all.length]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) {
      if (event.key === 'ArrowDown') setOpen(true);
      return;
    }
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') setOpen(false);
    else return;
    if (event.key === 'Escape') button()?.focus();
    if (event.key !== 'Tab') event.preventDefault();
  };
  const choose = (item: Exclude<MenuItem, null>): void => {
    setOpen(false);
    button()?.focus();
    item.choose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the button and the lines inside
    <div
      class="menu"
      ref={box}
      onKeyDown={onKeyDown}
      onFocusOut={(event) => {
        if (!box.current?.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <button
        type="button"
        class="bar-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {children} <span aria-hidden="true">▾</span>
      </button>
      <div role="menu" id={id} hidden={!open} class="menu-lines" tabIndex={-1}>
        {items.map((item, index) =>
          item === null ? (
            <hr key={index} />
          ) : (
            <button type="button" role="menuitem" tabIndex={-1} key={item.label} onClick={() => choose(item)}>
              {item.label}
            </button>
          ),
        )}
      </div>
    </div>
  );
}
