import { compound, properName } from './words.mjs';

/**
 * Writes the content of one practice: sentences of the demo practices, mixed anew, with compounds and invented names
 * that make the vocabulary grow as that of a real collection does.
 *
 * @param {import('./random.mjs').Random} random
 * @param {import('./material.mjs').Material} material
 * @param {string} place where the practice happens
 */
export function writeContent(random, material, place) {
  const { sentences, paragraphs, entries, vocabularies } = material;
  const some = (list, from, to) => random.sample(list, random.between(from, to));
  const codes = (name, from, to) => [
    ...new Set(Array.from({ length: random.between(from, to) }, () => random.pickSkewed(vocabularies[name]).code)),
  ];
  const label = (name) => random.pickSkewed(vocabularies[name]).label;
  const theme = compound(random);
  const targetGroups = codes('targetGroups', 0, 3);
  return {
    contentVersion: 1,
    title: titleOf(random, theme, label, place),
    summary: some(sentences.summary, 2, 3).join(' '),
    problem: [
      ...some(sentences.problem, 3, 6),
      `Bei ${compound(random)} und ${compound(random)} fehlte uns der Überblick.`,
    ].join(' '),
    approach: [
      `### ${theme}`,
      `Das Vorhaben heißt bei uns ${properName(random)}; dazu gehören ${compound(random)} und ${compound(random)}.`,
      ...some(paragraphs, 3, 6),
    ].join('\n\n'),
    steps: some(entries.steps, 2, 6),
    targetGroups,
    exclusions: some(entries.exclusions, 0, 2).filter(({ targetGroup }) => !targetGroups.includes(targetGroup)),
    go: random.pick(sentences.go),
    noGo: random.pick(sentences.noGo),
    successConditions: some(entries.successConditions, 1, 4),
    effort: some(sentences.effort, 1, 2).join(' '),
    partners: some(entries.partners, 0, 3),
    deliveryChannels: codes('deliveryChannels', 1, 3),
    topics: codes('topics', 1, 3),
    instruments: codes('instruments', 0, 3),
    workingFormats: codes('workingFormats', 1, 3),
    maturity: random.pick(vocabularies.maturity).code,
    usedFrom: `${random.between(2018, 2024)}-0${random.between(1, 9)}-01`,
    usedUntil: null,
    triedAtCaseload: random.chance(0.8)
      ? { ratio: random.between(35, 320), counted: 'eLb je Integrationsfachkraft' }
      : null,
    legalBasis: some(entries.legalBasis, 0, 2),
    result: {
      kind: random.pickSkewed(vocabularies.resultKinds).code,
      evidenceKind: random.pick(vocabularies.evidenceKinds).code,
      description: some(sentences.finding, 2, 4).join(' '),
      metrics: some(entries.metrics, 0, 2),
    },
  };
}

function titleOf(random, theme, label, place) {
  const forms = [
    () => `${theme} für ${label('targetGroups')} in ${place}`,
    () => `${label('topics')}: ${theme} und ${compound(random)}`,
    () => `${theme} mit ${label('workingFormats')}`,
    () => `Wie ${place} mit ${theme} begann`,
  ];
  return random.pick(forms)().slice(0, 180);
}
