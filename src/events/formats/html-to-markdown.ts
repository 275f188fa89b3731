import { Parser } from 'htmlparser2';

/** Elements whose content is no text. */
const SILENT = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'iframe',
  'object',
  'svg',
  'math',
  'noscript',
  'textarea',
  'select',
]);
/** Elements that stand on lines of their own. */
const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'figure',
  'table',
  'dl',
  'dd',
  'dt',
  'form',
  'address',
  'center',
  'blockquote',
  'pre',
  'body',
  'html',
]);
const MARKS: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*', cite: '*', code: '`' };
const OTHERS = [
  'a',
  'br',
  'hr',
  'ul',
  'ol',
  'li',
  'tr',
  'td',
  'th',
  'thead',
  'tbody',
  'span',
  'font',
  'img',
  'u',
  's',
  'del',
  'ins',
  'small',
  'big',
  'sup',
  'sub',
  'abbr',
  'q',
  'tt',
  'kbd',
  'samp',
  'var',
  'mark',
  'label',
  'button',
  'input',
  'link',
  'meta',
  'base',
  'video',
  'audio',
  'source',
  'embed',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
];
const KNOWN = new Set([...SILENT, ...BLOCKS, ...Object.keys(MARKS), ...OTHERS]);
/** Elements after which white space in the source means nothing; without any of them line breaks are those of the author. */
const SHAPES_LINES = new Set([...BLOCKS, 'br', 'ul', 'ol', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const MAX_LIST_DEPTH = 5;
/** HTML that is nested deeper was not written for readers; its tags are left out. */
const DEEPEST = 200;

class TooDeep extends Error {}

/** Says whether a text has elements of HTML in it, rather than being plain text or Markdown that has a `<` somewhere. */
export function containsHtml(text: string): boolean {
  return elementsOf(text).length > 0 || text.includes('<!--');
}

/**
 * Converts HTML, or Markdown mixed with it, to Markdown without any HTML: paragraphs, emphasis, lists, headings, quotes, links
 * to http, https and mailto. All else loses its tags; scripts and the like lose their content too. A `<` of the text becomes
 * `&lt;`, so that nothing of the result can be taken for HTML.
 */
export function htmlToMarkdown(html: string): string {
  try {
    return convert(html);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return convert(html.replace(/<[^>]*>/g, ' '));
  }
}

function convert(html: string): string {
  const writer = new MarkdownWriter(elementsOf(html).every((name) => !SHAPES_LINES.has(name)));
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > DEEPEST) throw new TooDeep();
        writer.open(name, attributes);
      },
      onclosetag: (name) => {
        depth--;
        writer.close(name);
      },
      ontext: (text) => writer.text(text),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return writer.finish();
}

function elementsOf(text: string): string[] {
  return [...text.matchAll(/<\/?([a-z][a-z0-9]*)(?=[\s/>])/gi)]
    .map(([, name]) => name!.toLowerCase())
    .filter((name) => KNOWN.has(name));
}

/** Takes the events of the parser; keeps no tree, so depth costs nothing. */
class MarkdownWriter {
  private readonly parts: string[] = [];
  private readonly links: { href: string | undefined; at: number }[] = [];
  private readonly lists: { ordered: boolean; count: number }[] = [];
  private silent = 0;
  private preformatted = 0;

  constructor(private readonly keepsLines: boolean) {}

  open(name: string, attributes: Record<string, string>): void {
    if (SILENT.has(name)) this.silent++;
    if (this.silent > 0) return;
    if (BLOCKS.has(name)) this.block();
    if (name in MARKS) this.parts.push(MARKS[name]!);
    if (name === 'pre') this.preformatted++;
    else if (name === 'blockquote') this.parts.push('> ');
    else if (name === 'br') this.parts.push('\n');
    else if (name === 'hr') this.parts.push('\n\n---\n\n');
    else if (/^h[1-6]$/.test(name)) this.parts.push('\n\n', '#'.repeat(Number(name[1])), ' ');
    else if (name === 'tr') this.parts.push('\n');
    else if (name === 'td' || name === 'th') this.parts.push(' ');
    else if (name === 'ul' || name === 'ol') this.openList(name === 'ol');
    else if (name === 'li') this.openItem();
    else if (name === 'a') {
      // HTML knows no link in a link: the next one ends the one before.
      this.closeLink();
      this.links.push({ href: safeHref(attributes['href']), at: this.parts.length });
    }
  }

  close(name: string): void {
    if (SILENT.has(name)) {
      this.silent = Math.max(0, this.silent - 1);
      return;
    }
    if (this.silent > 0) return;
    if (name in MARKS) this.parts.push(MARKS[name]!);
    if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1);
    if (BLOCKS.has(name) || /^h[1-6]$/.test(name)) this.block();
    else if (name === 'ul' || name === 'ol') {
      this.lists.pop();
      this.parts.push(this.lists.length === 0 ? '\n\n' : '\n');
    } else if (name === 'a') this.closeLink();
  }

  text(raw: string): void {
    if (this.silent > 0) return;
    const spaced = this.keepsLines || this.preformatted > 0 ? raw : raw.replace(/\s+/g, ' ');
    this.parts.push(spaced.replace(/&(?=#?\w{1,32};)/g, '&amp;').replace(/<(?=[a-z/!?])/gi, '&lt;'));
  }

  finish(): string {
    return this.parts
      .join('')
      .replace(/\*\*\s*\*\*|``/g, '')
      .split('\n')
      .map((line) => (line.trim() === '' || line.trim() === '>' ? '' : line.replace(/^ (?! )/, '').trimEnd()))
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  private block(): void {
    // A paragraph inside a list item must not tear the list apart.
    this.parts.push(this.lists.length > 0 ? '' : '\n\n');
  }

  private openList(ordered: boolean): void {
    this.lists.push({ ordered, count: 0 });
    if (this.lists.length === 1) this.parts.push('\n\n');
  }

  private openItem(): void {
    const list = this.lists.at(-1);
    if (list) list.count++;
    const indent = '   '.repeat(Math.min(Math.max(this.lists.length - 1, 0), MAX_LIST_DEPTH));
    this.parts.push('\n', indent, list?.ordered ? `${list.count}. ` : '- ');
  }

  private closeLink(): void {
    const link = this.links.pop();
    if (!link) return;
    const label = this.parts.splice(link.at).join('').replace(/\s+/g, ' ').trim();
    if (link.href === undefined) this.parts.push(label);
    else if (label === '' || label === link.href) this.parts.push(link.href);
    else this.parts.push(`[${label.replace(/[[\]]/g, '\\$&')}](${link.href})`);
  }
}

/** An address that may stand in a link, without what would end it early. */
function safeHref(href: string | undefined): string | undefined {
  const address = href?.trim() ?? '';
  if (!/^(https?:\/\/|mailto:)/i.test(address)) return undefined;
  return address.replace(/[\s<>()]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );
}
