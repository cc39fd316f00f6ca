import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, tokTypes } from 'acorn';

const PAGE = readFileSync(join(__dirname, '..', '..', 'dist', 'sidebar.html'), 'utf8');
const scripts = [...PAGE.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1]!);

test('is one page with its style and one script inside, and nothing to load', () => {
  expect(scripts).toHaveLength(1);
  expect(PAGE).toMatch(/<style>[^<]+<\/style>/);
  expect(PAGE).not.toMatch(/<link\b|<script\s+src|@import|url\(/);
});

test('has no template literal, of which HtmlService strips « // »', () => {
  let templates = 0;
  const count = (token: { type: unknown }): void => {
    if (token.type === tokTypes.backQuote) templates++;
  };
  parse(scripts[0]!, { ecmaVersion: 2020, sourceType: 'script', onToken: count as never });
  expect(templates).toBe(0);
});
