import type { LegalPageName } from '../../graphql/generated/graphql';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { SafeHtml } from '../../ui/safe-html';
import { SkeletonText } from '../../ui/skeleton';
import { useLegalPage } from './legal-page.operation';

/** A page that the law wants, as the operator has written it. */
export function LegalPageView({ name, title }: { readonly name: LegalPageName; readonly title: string }) {
  const { data, failure, reload } = useLegalPage(name);
  return (
    <Page title={title}>
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {!data && !failure && (
        <Loading>
          <SkeletonText lines={8} />
        </Loading>
      )}
      {data && <SafeHtml html={data.legalPage.html} className="kd-prose" />}
    </Page>
  );
}
