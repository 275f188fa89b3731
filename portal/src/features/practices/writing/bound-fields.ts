import type { WritingVocabulariesQuery } from '../../../graphql/generated/graphql';
import type { Violation } from '../../../graphql/refused';
import type { PickerOption } from '../../../ui/picker';
import { toOptions } from '../../vocabularies/vocabularies.operation';
import { controlId, labelOf } from './form-fields';
import type { FieldName, PracticeForm } from './practice-form';

type TextName = {
  [Name in FieldName]: PracticeForm[Name] extends string ? (string extends PracticeForm[Name] ? Name : never) : never;
}[FieldName];
type CodesName = 'topics' | 'targetGroups' | 'deliveryChannels' | 'instruments' | 'workingFormats';

/** What the parts of the form share. */
export interface FormFields {
  readonly form: PracticeForm;
  readonly change: (part: Partial<PracticeForm>) => void;
  readonly vocabularies: WritingVocabulariesQuery;
  /** What is wrong with the control of the id. */
  readonly errorOf: (id: string) => string | undefined;
  /** What every control for a text needs. */
  readonly text: (name: TextName) => {
    readonly id: string;
    readonly label: string;
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly error: string | undefined;
  };
  /** What every picker of codes needs. */
  readonly codes: (name: CodesName) => {
    readonly id: string;
    readonly label: string;
    readonly chosen: readonly string[];
    readonly onChange: (chosen: string[]) => void;
    readonly options: readonly PickerOption[];
    readonly error: string | undefined;
  };
}

/** Binds the parts of the form to what is typed and to what is wrong with it. */
export function formFields(
  form: PracticeForm,
  change: FormFields['change'],
  vocabularies: WritingVocabulariesQuery,
  problems: readonly Violation[],
): FormFields {
  const errorOf = (id: string) => problems.find(({ field }) => controlId(field) === id)?.message;
  return {
    form,
    change,
    vocabularies,
    errorOf,
    text: (name) => ({
      id: name,
      label: labelOf(name),
      value: form[name],
      onChange: (value) => change({ [name]: value }),
      error: errorOf(name),
    }),
    codes: (name) => ({
      id: name,
      label: labelOf(name),
      chosen: form[name],
      onChange: (chosen) => change({ [name]: chosen }),
      options: toOptions(vocabularies[name], form[name]),
      error: errorOf(name),
    }),
  };
}
