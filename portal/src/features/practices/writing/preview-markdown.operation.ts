import { graphql } from '../../../graphql/generated';
import type { PreviewMarkdownQuery } from '../../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../../graphql/hooks';

const PreviewMarkdown = graphql(`
  query PreviewMarkdown($markdown: String!) {
    previewMarkdown(markdown: $markdown)
  }
`);

/** Renders Markdown as readers will see it. Asks for nothing while nothing stands there. */
export function usePreviewMarkdown(markdown: string): QueryState<PreviewMarkdownQuery> {
  return useQuery(PreviewMarkdown, { markdown }, { pause: markdown.trim() === '' });
}
