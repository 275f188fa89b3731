import type { DirectoryHouseFragment, OrganisationForm } from '../../graphql/generated/graphql';

/** A jobcenter as the directory shows it. */
export interface House extends DirectoryHouseFragment {
  /** Published practices. */
  readonly practices: number;
  /** Whether it is that of the reader. */
  readonly own: boolean;
}

/** What the directory is narrowed to, as the address bar keeps it; empty texts narrow nothing. */
export interface DirectoryState {
  readonly text: string;
  /** Code of the Land. */
  readonly land: string;
  readonly form: OrganisationForm | '';
  /** Whether only houses with published practices are listed. */
  readonly active: boolean;
}

const FORMS: readonly OrganisationForm[] = ['JOINT_INSTITUTION', 'APPROVED_MUNICIPAL_PROVIDER'];

/** Reads the state from an address; what cannot be is left out. */
export function fromAddress(parameters: URLSearchParams): DirectoryState {
  return {
    text: parameters.get('text') ?? '',
    land: parameters.get('land') ?? '',
    form: FORMS.find((form) => form === parameters.get('form')) ?? '',
    active: parameters.get('mit') === 'praxis',
  };
}

/** Writes the state into an address. */
export function toAddress({ text, land, form, active }: DirectoryState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('text', text);
  if (land !== '') parameters.set('land', land);
  if (form !== '') parameters.set('form', form);
  if (active) parameters.set('mit', 'praxis');
  return parameters;
}

/** The houses that the state allows, in their order. Case and accents do not matter. */
export function narrow(houses: readonly House[], { text, land, form, active }: DirectoryState): readonly House[] {
  const wanted = fold(text.trim());
  return houses.filter(
    (house) =>
      (land === '' || house.land === land) &&
      (form === '' || house.form === form) &&
      (!active || house.practices > 0) &&
      (wanted === '' || fold(`${house.name} ${house.place ?? ''}`).includes(wanted)),
  );
}

/** `Köln`, `Koeln` and `koln` are typed for the same town. */
function fold(text: string): string {
  return text
    .toLocaleLowerCase('de')
    .replaceAll('ß', 'ss')
    .replaceAll(/([aou])e/g, '$1')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}
