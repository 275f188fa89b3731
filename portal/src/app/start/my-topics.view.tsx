import { t } from '@lingui/core/macro';
import { housesLabel, practicePath } from '../../features/practices/labels';
import type { StartQuery } from '../../graphql/generated/graphql';
import { yearOf } from '../format';
import { Entry, Panel } from './panel.view';
import { useNewInTopics } from './start.operation';

/** What is new in the topics of the reader: those that they have saved a search for or have written about. */
export function MyTopics({ start }: { readonly start: StartQuery }) {
  const { data } = useNewInTopics(topicsOf(start));
  const found = data?.searchPractices.nodes ?? [];
  return (
    <Panel title={t`Neu in Ihren Themen`} count={found.length} counted={false}>
      {found.map(({ practice }) => (
        <Entry key={practice.id} to={practicePath(practice)} title={practice.title}>
          {[housesLabel(practice), practice.firstPublishedAt && yearOf(practice.firstPublishedAt)]
            .filter(Boolean)
            .join(' · ')}
        </Entry>
      ))}
    </Panel>
  );
}

/** Their codes, each once. */
function topicsOf({ mySavedSearches, myPractices }: StartQuery): readonly string[] {
  const saved = mySavedSearches
    .flatMap(({ filters }) => filters)
    .filter(({ facet }) => facet === 'TOPIC')
    .flatMap(({ values }) => values);
  const written = myPractices.nodes.flatMap(({ revision }) => revision?.content?.topics ?? []);
  return [...new Set([...saved, ...written].map(({ code }) => code))];
}
