declare const brand: unique symbol;

/** Text that is XML already; only this file makes it, so nothing reaches a drawing unescaped. */
export type Markup = string & { readonly [brand]: 'Markup' };

/** Letters XML may hold. Control characters, halves of letters and two that are no letters are not even allowed escaped. */
function isAllowed(letter: string): boolean {
  const code = letter.codePointAt(0) as number;
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  if (code >= 0x7f && code <= 0x9f) return false;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text, as it is to be read. */
export const words = (text: string): Markup =>
  Array.from(text)
    .filter(isAllowed)
    .map((letter) => ENTITIES[letter] ?? letter)
    .join('') as Markup;

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element; attributes that are null are left out, numbers are cut to a tenth. */
export function tag(name: string, attributes: Attributes, children: readonly Markup[] = []): Markup {
  const told = Object.entries(attributes).flatMap(([key, value]) =>
    value === null
      ? []
      : [` ${key}="${words(String(typeof value === 'number' ? Math.round(value * 10) / 10 : value))}"`],
  );
  const head = `<${name}${told.join('')}`;
  return (children.length === 0 ? `${head}/>` : `${head}>${children.join('')}</${name}>`) as Markup;
}

/** Several pieces as one. */
export const together = (pieces: readonly Markup[], between = ''): Markup => pieces.join(between) as Markup;
