import type { ElementType } from 'react';

interface SafeHtmlProps {
  /** HTML that the service has sanitised: rendered Markdown, or a text with marked matches. Nothing else may come here. */
  readonly html: string;
  readonly as?: ElementType;
  readonly className?: string;
}

/** Shows HTML of the service. */
export function SafeHtml({ html, as: Element = 'div', className }: SafeHtmlProps) {
  return <Element className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
