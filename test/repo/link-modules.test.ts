import { linked, type Modules } from '../../scripts/build/link-modules';

/** A counter stands for whatever exists once: two copies of it would not count together. */
const MODULES: Modules = {
  shared: 'let n=0;function add(){return n+=1}function unused(){}export{add as a,unused as u};',
  page: 'import{a as b}from"./shared-X.js";globalThis.counted=[b()];',
  views: 'import{a as c}from"./shared-X.js";var V={plan:()=>c()};export{V as VIEWS};',
};

interface Realm {
  readonly segmentsPme: { views?: { VIEWS: { plan: () => number } } | null };
  readonly counted: number[];
}

/** Runs scripts one after the other in one global scope, as a page does. */
function run(...scripts: readonly string[]): Realm {
  const realm: { globalThis?: unknown } = {};
  const scope = new Proxy(realm, { has: () => true, get: (_, name) => (realm as never)[name] });
  realm.globalThis = realm;
  for (const script of scripts) new Function('scope', `with(scope){${script}}`)(scope);
  return realm as Realm;
}

test('the page and its later views work on one copy of what they share', () => {
  const { page, views } = linked(MODULES);
  const { segmentsPme, counted } = run(page, views);
  expect(counted).toEqual([1]);
  expect(segmentsPme.views?.VIEWS.plan()).toBe(2);
});

test('views of another version of the add-on are not run', () => {
  const { page } = linked(MODULES);
  const { views } = linked({ ...MODULES, page: `${MODULES.page};1` });
  expect(run(page, views).segmentsPme.views).toBeNull();
});

test('nothing of a part stands in the global scope but what it is given', () => {
  const { page, views } = linked(MODULES);
  expect(Object.keys(run(page, views)).sort()).toEqual(['counted', 'globalThis', 'segmentsPme']);
});

test('a part that imports a whole module is refused', () => {
  expect(() => linked({ ...MODULES, page: 'import*as s from"./shared-X.js";s.a();' })).toThrow(
    'imports a whole module',
  );
});
