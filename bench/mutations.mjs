/** Mutations of the main job, as a client that reads ids and versions only would send them. */
const practice = '... on PracticeChanged { practice { id version } } ... on Problem { message }';

export const CREATE_PRACTICE = `mutation ($content: PracticeContentInput!) { createPractice(input: { content: $content }) { ${practice} } }`;
export const UPDATE_PRACTICE = `mutation ($id: ID!, $version: Int!) { updatePractice(id: $id, expectedVersion: $version, input: { content: { effort: "Zwei Stunden in der Woche." } }) { ${practice} } }`;
export const SUBMIT_PRACTICE = `mutation ($id: ID!, $version: Int!) { submitPractice(id: $id, expectedVersion: $version) { ${practice} } }`;
export const PUBLISH_PRACTICE = `mutation ($id: ID!, $version: Int!) { publishPractice(id: $id, expectedVersion: $version) { ${practice} } }`;
export const SET_CHANNELS = `mutation { setContactChannels(channels: [{ kind: PHONE, value: "0555 123" }]) { __typename ... on Problem { message } } }`;
export const REQUEST_CONTACT = `mutation ($id: ID!) { requestContact(input: { practiceId: $id, message: "Wie haben Sie den Raum gefunden?", offeredChannels: [PHONE], wishedChannel: PHONE }) { ... on ContactRequested { request { id } } ... on Problem { message } } }`;
export const ACCEPT_REQUEST = `mutation ($id: ID!) { acceptContactRequest(id: $id, channels: [PHONE]) { ... on ContactRequestChanged { request { id } } ... on Problem { message } } }`;

/** A content that can be submitted, with a word of its own in title and text. */
export function contentWith(word) {
  return {
    title: `Sprechstunde ${word}`,
    summary: 'Wir beraten dort, wo Menschen ohnehin warten. Das senkt die Schwelle.',
    problem: 'Viele kommen nicht ins Haus, weil sie den Brief nicht öffnen.',
    approach: `Einmal in der Woche sitzen zwei Kolleginnen im Waschsalon. Das heißt bei uns **${word}**.`,
    go: 'Wenn es einen Ort gibt, an dem Ihre Leute ohnehin sind.',
    noGo: 'Niemals Akten mitnehmen.',
    topics: ['VIDEOBERATUNG'],
    result: { kind: 'NO_EFFECT', description: 'Es kamen nicht mehr Menschen als sonst.' },
  };
}
