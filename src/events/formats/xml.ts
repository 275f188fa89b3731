import { Parser } from 'htmlparser2';
import { UnreadableProgrammeError } from './programme.js';

const DEEPEST = 50;
/** Elements and attributes together. */
const MOST_PARTS = 1_000_000;

/** An element of an XML file. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text in it; where markup stands unescaped in the text, that markup as it stands in the file. Not trimmed. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
  readonly contentStart: number;
}

/** Elements that hold text for people, in which markup is part of the text. */
const TEXT_ELEMENTS = new Set(['abstract', 'description', 'title', 'subtitle']);

/**
 * Parses XML without document type: entities that a file defines itself are refused, nesting ends at 50 levels, and nothing is
 * ever loaded. Names of elements lose their namespace prefix.
 * @throws UnreadableProgrammeError
 */
export function parseXml(text: string): XmlElement {
  const firstElement = text.search(/<[a-z]/i);
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(text.slice(0, firstElement === -1 ? undefined : firstElement)))
    throw new UnreadableProgrammeError(
      'Die Datei legt eigene XML-Entitäten fest; solche Dateien werden nicht gelesen.',
    );
  const reader = new TreeReader(text);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes, parser.endIndex + 1),
      onclosetag: (_name, isImplied) => reader.close(parser.startIndex, isImplied),
      ontext: (part) => reader.text(part),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return reader.finish();
}

/** The first child of that name that is not empty, else the first one. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  const children = childrenOf(element, name);
  return children.find((child) => child.text.trim() !== '' || child.children.length > 0) ?? children[0];
}

/** All children of that name in the order of the file. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter((child) => child.name === name);
}

class TreeReader {
  private readonly path: OpenElement[] = [];
  private root: OpenElement | undefined;
  private isComplete = false;
  private parts = 0;

  constructor(private readonly source: string) {}

  open(prefixed: string, attributes: Record<string, string>, contentStart: number): void {
    this.parts += 1 + Object.keys(attributes).length;
    if (this.parts > MOST_PARTS) throw new UnreadableProgrammeError('Die Datei hat zu viele Einträge.');
    if (this.path.length >= DEEPEST)
      throw new UnreadableProgrammeError('Die Datei ist zu tief verschachtelt: höchstens 50 Ebenen.');
    const name = prefixed.slice(prefixed.indexOf(':') + 1);
    const element: OpenElement = { name, attributes, children: [], text: '', contentStart };
    const parent = this.path.at(-1);
    if (parent) parent.children.push(element);
    else if (this.root) throw brokenXml();
    else this.root = element;
    this.path.push(element);
  }

  close(contentEnd: number, isImplied: boolean): void {
    const element = this.path.pop();
    if (element === undefined) return;
    if (TEXT_ELEMENTS.has(element.name) && element.children.length > 0)
      element.text = this.source.slice(element.contentStart, contentEnd);
    // What the end of the file closes was not closed by anybody.
    if (this.path.length === 0) this.isComplete = !isImplied;
  }

  text(part: string): void {
    const element = this.path.at(-1);
    if (element) element.text += part;
  }

  finish(): XmlElement {
    if (this.root === undefined || !this.isComplete) throw brokenXml();
    return this.root;
  }
}

function brokenXml(): UnreadableProgrammeError {
  return new UnreadableProgrammeError('Die Datei sieht aus wie XML, ist aber unvollständig oder fehlerhaft.');
}
