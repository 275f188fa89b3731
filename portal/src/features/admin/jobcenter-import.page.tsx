import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ImportPlanFragment, JobcenterImportInput } from '../../graphql/generated/graphql';
import { refused, type Refused } from '../../graphql/refused';
import { uploadFile } from '../../graphql/upload-file';
import { Button } from '../../ui/button';
import { FileField } from '../../ui/file-field';
import { RefusalNotice } from '../../ui/problem-list';
import { Progress } from '../../ui/progress';
import { AdminPage } from './admin-page';
import { ImportRun } from './import-run.view';
import { ImportPlanView } from './import-plan.view';
import { useApplyJobcenterImport, usePlanJobcenterImport } from './jobcenter-import.operation';

/** Brings the directory in line with an official list: choose, look at the plan, carry it out. */
export default function JobcenterImportPage() {
  return (
    <AdminPage title={t`Liste der Jobcenter übernehmen`} at="/verwaltung/jobcenter">
      {() => <Import />}
    </AdminPage>
  );
}

/** A plan with the files that it is made from. */
interface Planned {
  readonly input: JobcenterImportInput;
  readonly plan: ImportPlanFragment;
}

function Import() {
  const makePlan = usePlanJobcenterImport();
  const begin = useApplyJobcenterImport();
  const [list, setList] = useState<File>();
  const [successions, setSuccessions] = useState<File>();
  const [work, setWork] = useState<string>();
  const [refusal, setRefusal] = useState<Refused>();
  const [planned, setPlanned] = useState<Planned>();
  const [search, setSearch] = useSearchParams();
  const runId = search.get('import');
  const [begun, setBegun] = useState<string>();
  const change = (set: (file: File | undefined) => void) => (file: File | undefined) => {
    set(file);
    setPlanned(undefined);
    setSearch({}, { replace: true });
  };
  const prepare = async (): Promise<Refused | undefined> => {
    if (!list) return refused('', [{ field: 'liste', message: t`Bitte wählen Sie eine Datei.` }]);
    setWork(t`Die Datei wird hochgeladen und geprüft …`);
    const uploaded = await uploadFile(list);
    if (uploaded.kind === 'REFUSED') return uploaded;
    const more = successions && (await uploadFile(successions));
    if (more?.kind === 'REFUSED') return more;
    const input = { uploadId: uploaded.uploadId, successionsUploadId: more?.uploadId ?? null };
    const outcome = await makePlan(input);
    if (outcome.kind === 'REFUSED') return outcome;
    setSearch({}, { replace: true });
    setPlanned({ input, plan: outcome.plan });
    return undefined;
  };
  const apply = async ({ input, plan }: Planned): Promise<Refused | undefined> => {
    const outcome = await begin(input, plan.fingerprint);
    if (outcome.kind === 'REFUSED') return outcome;
    setPlanned(undefined);
    setBegun(outcome.id);
    setSearch({ import: outcome.id }, { replace: true });
    return undefined;
  };
  const run = async (step: () => Promise<Refused | undefined>) => {
    if (work !== undefined) return;
    setRefusal(undefined);
    setRefusal(await step());
    setWork(undefined);
  };
  return (
    <>
      <p className="kern-body">
        <Trans>
          Gleichen Sie das Verzeichnis mit der amtlichen Liste ab. Zuerst sehen Sie, was sich ändern würde; geändert
          wird erst, wenn Sie es übernehmen.
        </Trans>
      </p>
      <form
        className="kd-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void run(prepare);
        }}
      >
        {refusal && (
          <RefusalNotice refusal={refusal} idOf={(field) => (field.includes('succ') ? 'uebergaenge' : 'liste')} />
        )}
        <FileField
          id="liste"
          label={t`Amtliche Liste aller Jobcenter`}
          hint={t`CSV mit Kopfzeile, höchstens 1 MB`}
          accept=".csv,text/csv"
          onChange={change(setList)}
        />
        <FileField
          id="uebergaenge"
          label={t`Übergänge`}
          hint={t`CSV mit den Spalten old, new, date, kind: was aus entfallenen Jobcentern wurde`}
          accept=".csv,text/csv"
          onChange={change(setSuccessions)}
          optional
        />
        <p>
          <Button type="submit" rank={planned ? 'secondary' : 'primary'} busy={work !== undefined}>
            <Trans>Prüfen, ohne etwas zu ändern</Trans>
          </Button>
        </p>
      </form>
      <Progress label={work} />
      {planned && (
        <ImportPlanView plan={planned.plan} busy={work !== undefined} onApply={() => void run(() => apply(planned))} />
      )}
      {runId !== null && <ImportRun id={runId} begun={runId === begun} key={runId} />}
    </>
  );
}
