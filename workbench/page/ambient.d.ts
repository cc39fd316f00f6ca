/** The bundler takes style sheets along; nothing is imported from them. */
declare module '*.css';

/** The grid's library draws with React, and lets others draw in it only so. */
declare module 'react' {
  export function createElement(type: string, props: Readonly<Record<string, unknown>>): unknown;
}
