import { Injectable } from '@nestjs/common';
import type { Actor, Member } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { germanDateOf } from '../kernel/dates.js';
import { toId } from '../kernel/ids.js';
import { fromCursor, toPage, type Page, type PageRequest } from '../kernel/page.js';
import { Audit } from '../platform/audit/audit.js';
import { Transactor } from '../platform/database/transactor.js';
import type { DatabaseHandle } from '../platform/database/handles.js';
import { InputInvalid, NotAllowed, NotFound, Violation } from '../platform/graphql/problems.js';
import { Facts } from '../platform/jobs/facts.js';
import { VocabularyService } from '../vocabularies/vocabulary.service.js';
import { VocabularyName } from '../vocabularies/vocabulary.types.js';
import { jobcenterChanged } from './jobcenter.facts.js';
import { mayUpdateJobcenter } from './jobcenter.policy.js';
import { JobcenterRepository } from './jobcenter.repository.js';
import { JobcenterUpdated, type UpdateJobcenterResult } from './jobcenter.results.js';
import {
  OrganisationForm,
  type Jobcenter,
  type JobcenterFilter,
  type JobcenterUpdateInput,
} from './jobcenter.types.js';

const MAX_CASELOAD = 2_000;
const MAX_TEXT = 200;
/** There are some four hundred. */
const MAX_DIRECTORY = 1_000;

/** The directory of jobcenters. */
@Injectable()
export class JobcenterService {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: JobcenterRepository,
    private readonly vocabularies: VocabularyService,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** A page of jobcenters by name in German order. @throws BadUserInputError on a bad cursor or an unknown code */
  async list(filter: JobcenterFilter, page: PageRequest): Promise<Page<Jobcenter>> {
    const after = fromCursor(page.after, ['text', 'id']);
    const text = filter.text?.trim().slice(0, MAX_TEXT);
    const laender =
      filter.laender &&
      (await this.vocabularies.toValidCodes(VocabularyName.LAENDER, filter.laender, 'filter.laender'));
    const forms = text ? await this.formsNamed(text) : [];
    const query = {
      ...(forms.length > 0 ? { formsNamedByText: forms } : text ? { text } : {}),
      ...(filter.form ? { form: filter.form } : {}),
      ...(laender ? { laender } : {}),
      includeClosed: filter.includeClosed ?? false,
    };
    const found = await this.repository.list(this.transactor.reader, query, after, page.first + 1);
    return toPage(found, page.first, (jobcenter) => [jobcenter.name, jobcenter.id]);
  }

  /** All jobcenters that exist, by name in German order; 1,000 at most. */
  listExisting(): Promise<Jobcenter[]> {
    return this.repository.list(this.transactor.reader, { includeClosed: false }, undefined, MAX_DIRECTORY);
  }

  /** All jobcenters, some four hundred, those that are gone as well, in no order. */
  listAll(): Promise<Jobcenter[]> {
    return this.repository.listAll(this.transactor.reader);
  }

  /** The jobcenters with the ids, in no order; unknown ids are left out. */
  listByIds(ids: readonly string[], handle: DatabaseHandle = this.transactor.reader): Promise<Jobcenter[]> {
    return this.repository.findByIds(handle, ids);
  }

  async find(id: string, handle: DatabaseHandle = this.transactor.reader): Promise<Jobcenter | undefined> {
    return (await this.repository.findByIds(handle, [toId(id)]))[0];
  }

  findByOfficialNumber(officialNumber: string): Promise<Jobcenter | undefined> {
    return this.repository.findByOfficialNumber(this.transactor.reader, officialNumber);
  }

  /** The house and all it came from: what "own house" means. */
  listWithPredecessors(jobcenterId: string, handle: DatabaseHandle = this.transactor.reader): Promise<string[]> {
    return this.repository.listWithPredecessors(handle, jobcenterId);
  }

  /** Changes what a coordinator keeps current; the old state stays as a dated version. Announces `jobcenter.changed`. */
  async update(actor: Actor & Member, id: string, input: JobcenterUpdateInput): Promise<UpdateJobcenterResult> {
    const violations = checkUpdate(input);
    if (violations.length > 0) return new InputInvalid(violations);
    const comparisonType =
      input.comparisonType &&
      (await this.vocabularies.toValidCode(
        VocabularyName.COMPARISON_TYPES,
        input.comparisonType,
        'input.comparisonType',
      ));
    const areaKind =
      input.areaKind &&
      (await this.vocabularies.toValidCode(VocabularyName.AREA_KINDS, input.areaKind, 'input.areaKind'));
    return this.transactor.run(async (tx) => {
      const jobcenter = await this.repository.lock(tx, id);
      if (!jobcenter || jobcenter.closedOn !== null) return new NotFound('Das Jobcenter');
      if (!mayUpdateJobcenter(actor, id))
        return new NotAllowed('Nur die Koordination des Jobcenters kann diese Angaben ändern.');
      const pick = <T>(given: T | undefined, present: T): T => (given === undefined ? present : given);
      await this.repository.changeVersion(tx, id, germanDateOf(this.clock.now()), {
        caseloadRatio: pick(input.caseloadRatio, jobcenter.caseloadRatio),
        caseloadCounted: pick(input.caseloadCounted?.trim() ?? input.caseloadCounted, jobcenter.caseloadCounted),
        comparisonType: pick(comparisonType, jobcenter.comparisonType),
      });
      if (areaKind !== undefined) await this.repository.setAreaKind(tx, id, areaKind);
      await this.audit.record(tx, { actorId: actor.staffMemberId, action: 'jobcenter.updated', objectId: id });
      await this.facts.announce(tx, jobcenterChanged, { jobcenterId: id });
      return new JobcenterUpdated((await this.repository.findByIds(tx, [id]))[0]!);
    });
  }

  /** People say "Optionskommune" and mean the form. */
  private async formsNamed(text: string): Promise<OrganisationForm[]> {
    const spoken = text.toLowerCase();
    const entries = await this.vocabularies.list(VocabularyName.ORGANISATION_FORMS);
    return entries
      .filter((entry) => [entry.label, ...entry.aliases].some((word) => word.toLowerCase() === spoken))
      .map((entry) => entry.code as OrganisationForm);
  }
}

function checkUpdate(input: JobcenterUpdateInput): Violation[] {
  const violations: Violation[] = [];
  const ratio = input.caseloadRatio;
  if (ratio !== null && ratio !== undefined && (ratio < 1 || ratio > MAX_CASELOAD)) {
    violations.push(
      new Violation('input.caseloadRatio', `Der Betreuungsschlüssel 1:n braucht ein n von 1 bis ${MAX_CASELOAD}.`),
    );
  }
  if ((input.caseloadCounted?.length ?? 0) > MAX_TEXT) {
    violations.push(
      new Violation('input.caseloadCounted', `Wer gezählt wird, lässt sich in höchstens ${MAX_TEXT} Zeichen sagen.`),
    );
  }
  return violations;
}
