import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useSession } from '../../app/session';
import type { OrganisationForm } from '../../graphql/generated/graphql';
import { FailureNotice } from '../../ui/failure-notice';
import { SelectField, TextField } from '../../ui/field';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { SkeletonList } from '../../ui/skeleton';
import { useVocabulary } from '../vocabularies/vocabularies.operation';
import { fromAddress, narrow, toAddress, type DirectoryState, type House } from './directory-houses';
import { useDirectory, usePracticeCounts } from './directory.operation';
import { GermanyMap } from './germany-map.view';
import { HouseList } from './house-list.view';
import './jobcenters.css';

/** All jobcenters, as a map and as a list that says the same. */
export default function DirectoryPage() {
  const [parameters, setParameters] = useSearchParams();
  const state = fromAddress(parameters);
  const { houses, complete, failure, reload } = useHouses();
  const laender = useLaender();
  const listed = narrow(houses, state);
  const change = (next: Partial<DirectoryState>, replace = false) =>
    setParameters(toAddress({ ...state, ...next }), { replace, preventScrollReset: true });
  return (
    <Page title={t`Jobcenter`}>
      <div className="kd-directory">
        <GermanyMap houses={listed} all={houses} state={state} laender={laender} />
        <div className="kd-directory__list">
          <div className="kd-directory__fields">
            <TextField
              id="haus"
              label={t`Name oder Ort`}
              value={state.text}
              onChange={(text) => change({ text }, true)}
            />
            <SelectField
              id="land"
              label={t`Land`}
              value={state.land}
              options={[
                { value: '', label: t`alle Länder` },
                ...[...laender].map(([value, label]) => ({ value, label })),
              ]}
              onChange={(land) => change({ land })}
            />
            <SelectField
              id="form"
              label={t`Organisationsform`}
              value={state.form}
              options={[
                { value: '', label: t`beide Formen` },
                { value: 'JOINT_INSTITUTION', label: t`gemeinsame Einrichtung (gE)` },
                { value: 'APPROVED_MUNICIPAL_PROVIDER', label: t`zugelassener kommunaler Träger (zkT)` },
              ]}
              onChange={(form) => change({ form: form as OrganisationForm | '' })}
            />
          </div>
          <label className="kd-switch">
            <input
              type="checkbox"
              role="switch"
              checked={state.active}
              onChange={() => change({ active: !state.active })}
            />
            <span>
              <Trans>nur mit Praxisbeispielen</Trans>
            </span>
          </label>
          <p className="kern-title" role="status">
            {complete && plural(listed.length, { one: '# Jobcenter', other: '# Jobcenter' })}
          </p>
          {failure && <FailureNotice failure={failure} onRetry={reload} />}
          {!failure && !complete && (
            <Loading>
              <SkeletonList entries={8} />
            </Loading>
          )}
          {complete && (
            <HouseList
              houses={listed}
              laender={laender}
              onReset={() => change({ text: '', land: '', form: '', active: false })}
            />
          )}
        </div>
      </div>
    </Page>
  );
}

function useHouses() {
  const { data, failure, reload } = useDirectory();
  const counts = usePracticeCounts();
  const session = useSession();
  const own = session.kind === 'MEMBER' ? session.me.staffMember.jobcenter?.id : undefined;
  const values = counts.data?.searchPractices.facets[0]?.values;
  const known = useMemo<readonly House[]>(() => {
    const byId = new Map(values?.map(({ code, count }) => [code, count]));
    return (data?.jobcenterDirectory ?? []).map((house) => ({
      ...house,
      practices: byId.get(house.id) ?? 0,
      own: house.id === own,
    }));
  }, [data, values, own]);
  return { houses: known, complete: data !== undefined, failure, reload };
}

function useLaender(): ReadonlyMap<string, string> {
  const { data } = useVocabulary('LAENDER');
  return new Map(
    data?.vocabulary
      .map(({ code, label }) => [code, label])
      .toSorted(([, one], [, other]) => one!.localeCompare(other!, 'de')) as [string, string][],
  );
}
