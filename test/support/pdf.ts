import { inflateSync } from 'node:zlib';

/** What is printed on a page: letters in the order they were drawn, without spaces. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly letters: string;
}

/** The pages of a PDF as Chromium writes it: plain objects, compressed streams, fonts that say which letters they draw. */
export function pagesOf(pdf: Buffer): readonly PdfPage[] {
  const objects = objectsIn(pdf);
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  const lettersOf = (font: string): ReadonlyMap<string, string> => {
    const known = fonts.get(font) ?? lettersIn(objects.get(refIn(objects.get(font)!.text, 'ToUnicode')!)!);
    fonts.set(font, known);
    return known;
  };
  return [...objects.values()]
    .filter(({ text }) => /\/Type\s*\/Page\b/.test(text))
    .map(({ text }) => {
      const [, , width, height] = /\/MediaBox\s*\[([^\]]+)\]/.exec(text)![1]!.trim().split(/\s+/).map(Number);
      const drawn = content(objects.get(refIn(text, 'Contents')!)!);
      return { width: width!, height: height!, letters: drawnLetters(drawn, text, lettersOf) };
    });
}

interface PdfObject {
  readonly text: string;
  readonly stream: Buffer | undefined;
}

function objectsIn(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const { 1: id, index } of text.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b/g)) {
    const end = text.indexOf('endobj', index);
    const whole = text.slice(index, end);
    const start = whole.search(/stream\r?\n/);
    const length = Number(/\/Length (\d+)/.exec(whole)?.[1] ?? 0);
    const from = index + start + (/stream\r?\n/.exec(whole)?.[0].length ?? 0);
    const isStream = start >= 0 && length > 0;
    objects.set(id!, {
      text: isStream ? whole.slice(0, start) : whole,
      stream: isStream ? pdf.subarray(from, from + length) : undefined,
    });
  }
  return objects;
}

const refIn = (text: string, name: string): string | undefined =>
  new RegExp(`/${name}\\s+(\\d+) 0 R`).exec(text)?.[1];

const content = ({ text, stream }: PdfObject): string =>
  (text.includes('/FlateDecode') ? inflateSync(stream!) : stream!).toString('latin1');

/** By the code of a glyph, what it reads as. */
function lettersIn(map: PdfObject): ReadonlyMap<string, string> {
  const text = content(map);
  const letters = new Map<string, string>();
  const spoken = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, lines] of text.matchAll(/beginbfchar\s([\s\S]*?)endbfchar/g)) {
    for (const [, code, hex] of lines!.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(code!.toUpperCase(), spoken(hex!));
  }
  for (const [, lines] of text.matchAll(/beginbfrange\s([\s\S]*?)endbfrange/g)) {
    for (const [, first, last, hex] of lines!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [from, to, start] = [first!, last!, hex!].map((code) => Number.parseInt(code, 16));
      for (let code = from!; code <= to!; code++)
        letters.set(hexOf(code), String.fromCharCode(start! + code - from!));
    }
  }
  return letters;
}

const hexOf = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

function drawnLetters(
  drawn: string,
  page: string,
  lettersOf: (font: string) => ReadonlyMap<string, string>,
): string {
  let [font, found] = ['', ''];
  // What a blank that no font has is to be copied as: not drawn.
  const glyphs = drawn.replace(/\/ActualText\s*<[^>]*>/g, '');
  for (const [whole, name, hex] of glyphs.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name) font = refIn(page, name)!;
    else
      for (const code of hex!.match(/.{4}/g) ?? []) found += lettersOf(font).get(code.toUpperCase()) ?? whole;
  }
  return found.replace(/\s/g, '');
}
