import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Listing } from '../../ui/listing';
import { AdminPage } from './admin-page';
import { LeavingSection } from './leaving.view';
import { PendingEntry } from './pending-entry.view';
import { usePendingStaffMembers } from './people.operation';
import { RolesSection } from './roles.view';

/** Who waits for admission, and who has which role. */
export default function PeoplePage() {
  return (
    <AdminPage title={t`Personen und Rollen`} at="/verwaltung">
      {() => (
        <>
          <section className="kd-section" aria-labelledby="wartend">
            <h2 className="kern-heading-large" id="wartend" tabIndex={-1}>
              <Trans>Warten auf Freigabe</Trans>
            </h2>
            <Listing
              usePage={(after) => {
                const { data, ...state } = usePendingStaffMembers(after);
                const nodes = data?.pendingStaffMembers.nodes.map((node) => ({ ...node, id: node.staffMember.id }));
                return { ...state, page: data && nodes && { ...data.pendingStaffMembers, nodes } };
              }}
              render={(account) => <PendingEntry account={account} />}
              empty={t`Niemand wartet.`}
            />
          </section>
          <RolesSection />
          <LeavingSection />
        </>
      )}
    </AdminPage>
  );
}
