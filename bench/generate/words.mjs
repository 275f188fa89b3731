/** First parts of compounds; the frequent ones first. */
const FIRST_PARTS =
  'Termin Beratungs Bewerbungs Video Vermittlungs Sprach Gesundheits Wohnungs Familien Ausbildungs Betriebs Schulden Sucht Reha Jugend Eltern Netzwerk Integrations Förder Kompetenz Praktikums Orientierungs Mobilitäts Kinderbetreuungs Pflege Handwerks Digital Antrags Widerspruchs Leistungs Quartiers Ehrenamts Hausbesuchs Erstkontakt Rückkehr Langzeit Teilzeit Schicht Anerkennungs Zeugnis'.split(
    ' ',
  );

/** Second parts, with the article's gender left open: sentences use them without one. */
const SECOND_PARTS =
  'sprechstunde werkstatt begleitung runde lotsin gespräch fahrplan tandem karte mappe abfrage börse patenschaft übergabe kurs training café mobil brücke stammtisch leitfaden checkliste austausch vorbereitung nachsorge erprobung tagebuch lernpfad kompass klinik labor woche tour steckbrief ampel'.split(
    ' ',
  );

const SYLLABLES =
  'brun dal elm fahr gra hol kess lind mar nor oster quen rein sand tann ulm vel wies zell berg eich falk hain korb moor'.split(
    ' ',
  );
const ENDINGS = 'au bach burg dorf feld hof ingen land mark ried see stein tal wald wik'.split(' ');

const capitalise = (word) => word[0].toUpperCase() + word.slice(1);

/** A compound noun as German makes them: some 1,400 different ones, a few of them frequent. */
export function compound(random) {
  return capitalise(`${random.pickSkewed(FIRST_PARTS).toLowerCase()}${random.pickSkewed(SECOND_PARTS)}`);
}

/** An invented proper name: some 9,000 different ones, so that most stand in one practice or a few. */
export function properName(random) {
  return capitalise(`${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${random.pick(ENDINGS)}`);
}
