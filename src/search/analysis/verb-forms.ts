/** What stands before a verb, also two of them: "ab-brechen", "ver-stehen", "an-er-kennen". */
const PREFIXES =
  `ab an auf aus auseinander be bei durch ein emp empor ent entgegen entlang er fern fest fort frei gegenuber heim her herab heran
herauf heraus herbei herein herunter hervor hin hinab hinauf hinaus hinein hinter hinunter hinzu hoch klar los miss mit nach nieder statt teil uber um unter
ver vor voran voraus vorbei voruber wahr weg weiter wider wieder zer zu zuruck zusammen`.split(/\s+/);

/**
 * Strong verbs by their roots: infinitive, second and third person, preterite, participle; `-` where a root does not differ from
 * that of the infinitive, or is more often a noun ("Betrieb", "Aufgaben").
 */
const STRONG = `beginn - begann begonn|biet - bot bot|bieg - - bog|bind - - bund|bitt - bat bet|bleib - blieb blieb|brech brich brach broch
empfehl empfiehl empfahl empfohl|ess iss ass -|fahr - fuhr -|find - fand fund|fall - fiel -|fang - fing -|flieg - flog flog|flieh - floh floh|fliess - floss floss|fress friss frass -
frier - fror fror|geb gib - -|geh - ging gang|geling - gelang gelung|geniess - genoss genoss|gescheh geschieh geschah -|gewinn - gewann gewonn|giess - goss goss|gleich - glich glich
grab - grub -|greif - - griff|halt - hielt -|hang - hing -|heb - hob hob|heiss - hiess -|helf hilf half holf|komm - kam -|lad - lud -|lass - liess -|lauf - lief -|leid - litt litt|leih - lieh lieh|lieg - - leg|les lies las -
meid - mied mied|mess miss - -|nehm nimm nahm nomm|rat - riet -|reib - rieb rieb|reiss - riss riss|reit - ritt ritt|ruf - rief -|schaff - schuf -|scheid - schied schied|schein - schien schien
schieb - schob schob|schiess - schoss schoss|schlaf - schlief -|schlag - schlug -|schleich - schlich schlich|schliess - schloss schloss|schneid - - schnitt
schreib - schrieb schrieb|schweig - schwieg schwieg|schwimm - schwamm schwomm|schwind - schwand schwund|seh sieh sah -|sing - sang sung|sink - sank sunk|sitz - sass sess|sprech sprich - sproch
spring - sprang sprung|steh - - stand|stehl stiehl stahl stohl|steig - stieg stieg|sterb stirb starb storb|stoss - stiess -|streit - stritt stritt|trag - trug -|treff triff traf troff
treib - - trieb|tret tritt trat -|trink - trank trunk|verlier - verlor verlor|vergess vergiss vergass -|wasch - wusch -|weich - wich wich|weis - wies wies
werb wirb warb worb|werf wirf warf worf|wieg - wog wog|zieh - zog zog|zwing - zwang zwung`;
/** Verbs that change the vowel and have the endings of weak verbs all the same. */
const MIXED = `brenn brann|bring brach|denk dach|kenn kann|nenn nann|renn rann|send sand|wend wand|wiss wuss`;

/** Say too little for their forms to be brought together. */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'bringen finden fuhren geben gehen halten kommen lassen liegen machen nehmen sehen stehen stellen'.split(' '),
);
/** Nouns that look like the third person of a verb. */
const NOUNS =
  /(?:(?<![a-z])acht|amt|fahrt|fort|gast|haft|hast|heft|hort|internet|kraft|last|leicht|licht|luft|macht|market|markt|nacht|rast|rat|recht|rest|samt|seit|sport|stadt|statt|sucht|wert|west|zeit)(?:en?|e[rs]|s)?$/;

const PRESENT = new Map<string, string>();
const PAST = new Map<string, string>();
const PARTICIPLES = new Map<string, string>();
for (const verb of STRONG.split(/[|\n]/)) {
  const [root, ...forms] = verb.split(' ') as [string, string, string, string];
  for (const [index, roots] of [PRESENT, PAST, PARTICIPLES].entries())
    if (forms[index] !== '-') roots.set(forms[index]!, root);
}
const MIXED_PAST = new Map(MIXED.split('|').map((verb) => verb.split(' ').toReversed() as [string, string]));

const WEAK = /^(.{3,}?)e?t(?:e|en|est|et|es|em)?$/;
const WITH_GE = /^(.*?)ge(.{3,})$/;

/**
 * The infinitive of a form of a verb, in normal form: "platzten" and "geplatzt" → "platzen", "abgebrochen" → "abbrechen". A
 * stemmer that cuts endings cannot say it. Undefined for everything else, and for verbs that say little ("geht").
 *
 * @param word in normal form
 * @param isKnown whether a word in normal form is in the lexicon: weak verbs have to be
 */
export function infinitiveOf(word: string, isKnown: (word: string) => boolean): string | undefined {
  if (word.length < 4 || NOUNS.test(word)) return undefined;
  const found = infinitiveOfStrong(word, '') ?? infinitiveOfWeak(word, isKnown);
  return found === undefined || found === word || LIGHT_VERBS.has(found) ? undefined : found;
}

function infinitiveOfStrong(word: string, before: string): string | undefined {
  const root = rootOf(word, before !== '');
  if (root !== undefined) return `${root}en`;
  for (const prefix of PREFIXES) {
    if (!word.startsWith(prefix) || word.length < prefix.length + 3) continue;
    const found = infinitiveOfStrong(word.slice(prefix.length), before + prefix);
    if (found !== undefined) return prefix + found;
  }
  return undefined;
}

/** A participle without "ge" has a prefix: "verloren" is one, "boten" is none. */
function rootOf(form: string, hasPrefix: boolean): string | undefined {
  const participle = /^(ge)?(.{3,})en(?:e|er|es|em|en)?$/.exec(form);
  const mixed = /^(?:ge)?(.+?)t(?:e|en|est|et|er|es|em)?$/.exec(form);
  return (
    PAST.get(form.replace(/(?:en|st|t|e)$/, '')) ??
    PAST.get(form) ??
    PRESENT.get(form.replace(/s?t$/, '')) ??
    (mixed ? MIXED_PAST.get(mixed[1]!) : undefined) ??
    (participle && (participle[1] || hasPrefix) ? PARTICIPLES.get(participle[2]!) : undefined)
  );
}

function infinitiveOfWeak(word: string, isKnown: (word: string) => boolean): string | undefined {
  const root = WEAK.exec(word)?.[1];
  if (root === undefined) return undefined;
  const participle = WITH_GE.exec(root);
  const isParticiple = participle && (participle[1] === '' || PREFIXES.includes(participle[1]!));
  const candidates = [['', root] as const, ...(isParticiple ? [[participle[1]!, participle[2]!] as const] : [])];
  for (const [prefix, verb] of candidates) {
    const infinitive = verb + (/e[lr]$/.test(verb) ? 'n' : 'en');
    if (isKnown(infinitive) || (prefix !== '' && isKnown(prefix + infinitive))) return prefix + infinitive;
  }
  return undefined;
}
