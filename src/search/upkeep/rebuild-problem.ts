import { RebuildSupersededError, SearchEngineUnavailableError } from '../engine/search-engine.js';
import { IndexIncompleteError } from './index-rebuilder.js';

/** Why an engine could not do its part of a work on the index, in German with what to do; undefined for what nobody expects. */
export function rebuildProblemOf(error: unknown): string | undefined {
  if (error instanceof SearchEngineUnavailableError)
    return `Der Suchserver hat nicht getan, worum er gebeten war (${(error as { code?: string }).code ?? 'ohne Angabe'}). Die Suche läuft weiter; bitte versuchen Sie es noch einmal, wenn er wieder antwortet.`;
  if (error instanceof RebuildSupersededError)
    return 'Inzwischen hat ein anderer Neuaufbau begonnen; dieser ist beendet.';
  if (error instanceof IndexIncompleteError)
    return 'Der neue Index stimmt nicht mit der Datenbank überein und wurde nicht übernommen. Bitte versuchen Sie es noch einmal.';
  return undefined;
}
