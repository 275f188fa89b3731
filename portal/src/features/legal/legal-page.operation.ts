import { graphql } from '../../graphql/generated';
import type { LegalPageName, LegalPageQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const LegalPage = graphql(`
  query LegalPage($name: LegalPageName!) {
    legalPage(name: $name) {
      html
    }
  }
`);

/** Loads a page that the law wants; everybody may. */
export function useLegalPage(name: LegalPageName): QueryState<LegalPageQuery> {
  return useQuery(LegalPage, { name });
}
