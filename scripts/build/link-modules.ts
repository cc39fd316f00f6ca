import { createHash } from 'node:crypto';
import { type ExportNamedDeclaration, type Identifier, type ImportDeclaration, parse } from 'acorn';

/** A program split in three modules: the page and its later views import from what they share, and from nowhere else. */
export interface Modules {
  readonly page: string;
  readonly views: string;
  readonly shared: string;
}

/** The same, as scripts: Apps Script serves no modules. What the parts share is one object, and exists once. */
export function linked({ page, views, shared }: Modules): Pick<Modules, 'page' | 'views'> {
  const mark = createHash('sha256').update(page).update(views).update(shared).digest('hex').slice(0, 8);
  return {
    page: `(()=>{const shared=${asFunction(shared)}();globalThis.segmentsPme={mark:"${mark}",shared};${asFunction(page)}(shared)})();`,
    // A page that stayed open while the add-on was updated shares nothing with these views.
    views: `segmentsPme.views=segmentsPme.mark==="${mark}"?${asFunction(views)}(segmentsPme.shared):null;`,
  };
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A module as a function: it is given what it imports, and returns what it exports. */
function asFunction(module: string): string {
  const { body } = parse(module, { ecmaVersion: 2020, sourceType: 'module' });
  const replacements = body.flatMap((node): Replacement[] => {
    if (node.type === 'ImportDeclaration') return [{ ...spanOf(node), text: importing(node) }];
    if (node.type === 'ExportNamedDeclaration') return [{ ...spanOf(node), text: exporting(node) }];
    return [];
  });
  const code = replacements.reduceRight(
    (left, { start, end, text }) => left.slice(0, start) + text + left.slice(end),
    module,
  );
  return `(shared=>{${code.trim()}})`;
}

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });

const nameOf = (node: unknown): string => (node as Identifier).name;

function importing({ specifiers }: ImportDeclaration): string {
  const names = specifiers.map((one) => {
    if (one.type !== 'ImportSpecifier') throw new Error('A part of the sidebar imports a whole module.');
    return `${nameOf(one.imported)}:${one.local.name}`;
  });
  return names.length > 0 ? `const{${names.join()}}=shared;` : '';
}

/** Values as they are once the module has run: none of them is a variable that changes later. */
function exporting({ declaration, specifiers }: ExportNamedDeclaration): string {
  if (declaration) throw new Error('esbuild is expected to list the exports of a module at its end.');
  return `return{${specifiers.map(({ local, exported }) => `${nameOf(exported)}:${nameOf(local)}`).join()}}`;
}
