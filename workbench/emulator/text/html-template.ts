const ESCAPE = `const escape = (value) => String(value).replace(/[&<>"']/g, (c) => '&#' + c.charCodeAt(0) + ';');`;

/** The body of a function that answers the page: `<?= ?>` escaped, `<?!= ?>` as it is, `<? ?>` run. */
export function templateProgram(source: string): string {
  const lines = source.split(/(<\?[\s\S]*?\?>)/).map((piece) => {
    const [, mark, code] = /^<\?(!?=)?([\s\S]*)\?>$/.exec(piece) ?? [];
    if (code === undefined) return `page += ${JSON.stringify(piece)};`;
    if (mark === '=') return `page += escape(${code});`;
    return mark === '!=' ? `page += (${code});` : code;
  });
  return `let page = ''; ${ESCAPE}\n${lines.join('\n')}\nreturn page;`;
}
