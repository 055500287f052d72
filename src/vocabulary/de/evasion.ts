import type { EvasionWords } from '../evasion';

const subject =
  '(?:(?:die|eine|der|das|ihre|konkrete|genaue|detaillierte) |(?=[a-z]*(?:klima|umwelt|sozial|pruefung|relevanz|bewertung|auswirkung|einschaetzung|beurteilung|folgen|bilanz|angaben))[a-z]+ |(?:auf|fuer|des|zur|zu) ){0,8}';

export const evasion: EvasionWords = {
  sentences: [
    // A reference to another place, with nothing said here.
    String.raw`(?:bitte )?(?:siehe|s|vgl|vergleiche) (?:auch )?(?:hierzu )?(?:oben|o|unten|u|dort|(?:unter |in )?(?:der |die |den |dem |das )?(?:sachverhalt|begruendung|erlaeuterung|vorlage|anlage|ausfuehrung|text|vorbemerkung|punkt|ziffer|nr|nummer|abschnitt|seite|kapitel|tischvorlage|beschlussvorschlag)\w*.{0,30})`,
    '(?:wie )?(?:oben|vorstehend|im sachverhalt|in der begruendung)(?: bereits)?(?: dargestellt| ausgefuehrt| beschrieben| erlaeutert)?',
    String.raw`(?:bitte )?(?:siehe|s|vgl|vergleiche) (?!.*\b\d+ (?:t|kg|kwh|mwh|gwh|prozent|percent|euro|tonn)).{1,80}`,
    '(?:hierzu |im uebrigen |insoweit )?(?:wird )?(?:auf .{1,80} |hierauf |darauf )?(?:wird )?(?:auf .{1,80} )?(?:verwiesen|bezug genommen)(?: wird)?',
    // No entry at all.
    'entfaellt|entf|k ?a|keine angaben?|ohne angaben?|trifft nicht zu|nicht zutreffend|nicht anwendbar|nicht einschlaegig|nicht erforderlich|nicht notwendig',
    // Not known, or not yet.
    '(?:derzeit |zurzeit |noch |bisher )*(?:nicht bekannt|unbekannt|nicht absehbar|nicht ermittelbar|nicht bezifferbar)',
    `${subject}(?:wird|werden|erfolgt|erfolgen) (?:noch |erst |derzeit |zurzeit )*.{0,30}(?:im weiteren verfahren|im laufe des verfahrens|in der weiteren planung|zu einem spaeteren zeitpunkt|spaeter)(?: .{0,30})?`,
    `${subject}(?:kann|koennen|konnte|konnten|laesst sich|lassen sich) .{0,30}nicht (?:abgeschaetzt|beziffert|beurteilt|bewertet|ermittelt|quantifiziert|benannt|abschaetzen|beziffern|beurteilen)(?: werden)?`,
    `${subject}(?:liegt|liegen) (?:noch |derzeit |bisher )*nicht vor`,
    '(?:wird|werden) (?:noch |derzeit |zurzeit |im weiteren verfahren |spaeter )*(?:geprueft|nachgereicht|ermittelt|ergaenzt|nachgetragen|abgestimmt)',
    '(?:noch )?(?:in pruefung|in bearbeitung|in klaerung|offen|folgt|zu pruefen|zu klaeren)',
    // True of everything.
    'alle? (?:einwohner\\w*|buerger\\w*|menschen|gruppen)(?: und einwohner\\w*| und buerger\\w*)? (?:profitieren|sind betroffen|gewinnen)(?: gleichermassen| in gleicher weise)?(?: davon| von .{0,40})?',
    'kommt allen(?: \\w+)?(?: gleichermassen)? zugute|alle sind gleichermassen betroffen',
  ],
  abbreviations: /s|u|o|vgl|nr|entf|ziff/,
  nothingConsidered: {
    topic: /(?:geprueft\w* )?alternativen?/,
    none: /keine?|nein|nicht/,
    rest: /alternativen?|varianten?|vorhanden|geprueft|bekannt|moeglich|wurden?/,
  },
  effectOnly:
    'betroff betriff profitier vorteil nachteil positiv negativ auswirk wirkung wirkt belast entlast benachteilig beguenstig besonders allgemein generell grundsaetzlich insgesamt massnahme vorlage vorhaben beschluss projekt verbesser verschlechter erwart voraussichtlich moeglich koennen koennten gruppe menschen personen haushalt einwohner buerger beruecksicht sozial gerecht alle auch gleich ebenso gegebenenfalls eventuell stark leicht gering klein gross bekannt',
  small:
    'die der das den dem des ein eine einer eines sie er es ist sind war wird werden wurde sein hat haben im in am an auf aus bei mit von vom zu zum zur fuer durch und oder nicht kein keine hier dies diese dieser davon dadurch dabei davor sich als wie so nur mehr weniger noch',
  people:
    /senior|kinder|jugend|famil|aelter|junge|mieter|einkommens|geringverdien|frauen|behindert|alleinerzieh/,
};
