import type { OrganisationForm, SuccessionKind } from './jobcenter.types.js';

/** A house as a list has it. An absent field means that the list does not say, so that what is known stays. */
export interface ListedHouse {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Five digits. */
  readonly officialNumber: string;
  readonly officialName: string;
  readonly form: OrganisationForm;
  /** Name as people say it. */
  readonly name?: string;
  /** Code of the Land. */
  readonly land?: string;
  /** Five digits. */
  readonly districtKey?: string;
  readonly place?: string;
  /** Degrees. */
  readonly latitude?: number;
  /** Degrees. */
  readonly longitude?: number;
  /** Code of the comparison type. */
  readonly comparisonType?: string;
}

/** A line of a successions file: what became of a house of the old list, with the official numbers of the old and the new list. */
export interface ListedSuccession {
  readonly line: number;
  readonly oldNumber: string;
  readonly newNumber: string;
  /** First day of the new order, `YYYY-MM-DD`. */
  readonly effectiveOn: string;
  readonly kind: SuccessionKind;
}

/** A line that cannot be taken over, with the reason in German. */
export interface BadRow {
  readonly source: 'LIST' | 'SUCCESSIONS';
  readonly line: number;
  readonly reason: string;
  /** Number of the house that the line is about, when it can be read: that house is not taken for gone. */
  readonly officialNumber?: string;
}

/** The lines of a file: those that can be taken over, and the others. */
export interface Parsed<Row> {
  readonly rows: readonly Row[];
  readonly badRows: readonly BadRow[];
}

/** What the import may change of a house. */
export interface HouseFields {
  readonly officialNumber: string;
  readonly officialName: string;
  readonly name: string;
  readonly form: OrganisationForm;
  readonly land: string | null;
  readonly districtKey: string | null;
  readonly place: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly comparisonType: string | null;
  /** First day on which the house does not exist any more; null for one that exists. */
  readonly closedOn: string | null;
}

/** A house of the directory as the import finds it. */
export interface PresentHouse extends HouseFields {
  readonly id: string;
  /** Active and waiting staff, those who asked for admission included. */
  readonly people: number;
  /** Practices in which the house is the main or the second one. */
  readonly practices: number;
  /** Official numbers of earlier versions. */
  readonly formerNumbers: readonly string[];
  /** Ids of the houses that came out of it. */
  readonly successorIds: readonly string[];
}

/** A field that changes. */
export interface FieldChange {
  readonly field: keyof HouseFields;
  readonly from: string | number | null;
  readonly to: string | number | null;
}

/** A house that stays and changes. */
export interface ChangedHouse {
  readonly house: PresentHouse;
  readonly changes: readonly FieldChange[];
  /** The house as it will be. */
  readonly next: HouseFields;
  /** First day of what is new, `YYYY-MM-DD`. */
  readonly effectiveOn: string;
}

/** A house that the new list does not have any more. */
export interface GoneHouse {
  readonly house: PresentHouse;
  /** First day without it, `YYYY-MM-DD`. */
  readonly closedOn: string;
}

/** What came out of a house, to be recorded; the houses by the numbers that they have after the import. */
export interface PlannedSuccession {
  readonly predecessor: PresentHouse;
  readonly successorNumber: string;
  readonly kind: SuccessionKind;
  readonly effectiveOn: string;
}

/** A value that the list and the coordinators of a house see differently; that of the coordinators stays. */
export interface KeptValue {
  readonly house: PresentHouse;
  readonly field: 'comparisonType';
  readonly kept: string;
  readonly listed: string;
}

/** What an import would do. Each house of the directory and each good row of the list is in exactly one part. */
export interface JobcenterImportPlan {
  /** Houses that the directory does not have yet. */
  readonly added: readonly HouseFields[];
  /** Houses under the same number of which something else changes. */
  readonly changed: readonly ChangedHouse[];
  /** Houses that have another number now, and perhaps more that changes. */
  readonly renumbered: readonly ChangedHouse[];
  /** Houses that will be closed. */
  readonly gone: readonly GoneHouse[];
  /** Houses that are gone without a successor but have people or practices: they stop the import. */
  readonly blocked: readonly PresentHouse[];
  /** How many houses stay as they are. */
  readonly unchanged: number;
  readonly successions: readonly PlannedSuccession[];
  readonly kept: readonly KeptValue[];
  /** Bad rows of both files by file and line: they stop the import. */
  readonly badRows: readonly BadRow[];
  /** First day of new versions, `YYYY-MM-DD`. */
  readonly effectiveOn: string;
}

/** Says whether a plan can be applied. */
export function isApplicable(plan: JobcenterImportPlan): boolean {
  return plan.badRows.length === 0 && plan.blocked.length === 0;
}
