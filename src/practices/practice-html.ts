import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import type { PracticeContent } from './practice-content.js';
import type { PracticeHtml } from './practice-revision.entity.js';

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: false }).disable('image');

/** Addresses within this service are none that an author could know. */
const LINK = /^(https?|mailto|tel):/i;

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'p',
    'ul',
    'ol',
    'li',
    'strong',
    'em',
    's',
    'blockquote',
    'code',
    'pre',
    'a',
    'br',
    'hr',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: {
    // The page's own title is its only h1.
    h1: 'h2',
    a: (tagName, { href = '' }) => ({
      tagName,
      attribs: LINK.test(href) ? { href, rel: 'noopener noreferrer nofollow' } : {},
    }),
  },
};

/** Turns Markdown into HTML without images, scripts, styles or other addresses than http, https, mailto and tel. */
export function renderMarkdown(text: string): string {
  return sanitizeHtml(markdown.render(text), ALLOWED);
}

/** Renders the Markdown fields of a content. */
export function renderHtml(content: PracticeContent): PracticeHtml {
  return { problem: renderMarkdown(content.problem), approach: renderMarkdown(content.approach) };
}
