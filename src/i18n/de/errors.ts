import { limitPhrase, limitRemedy } from './limits';

type Sentence = (file: string, detail: string) => string;

/** One sentence for each `DocumentErrorCode`: what happened, to which file, what to do. */
const documents = {
  'not-a-document': (file) =>
    `„${file}“ ist kein Word-Dokument im Format .docx. Bitte prüfen Sie die Datei oder speichern Sie sie in Word erneut als .docx.`,
  encrypted: (file) =>
    `„${file}“ ist mit einem Kennwort verschlüsselt und kann nicht gelesen werden. Bitte entfernen Sie in Word den Kennwortschutz und speichern Sie die Datei erneut.`,
  'legacy-doc': (file) =>
    `„${file}“ liegt im alten Format .doc vor. Bitte öffnen Sie die Datei in Word und speichern Sie sie als .docx.`,
  damaged: (file, detail) =>
    `„${file}“ ist beschädigt oder unvollständig (${detail}). Bitte öffnen Sie die Datei in Word, lassen Sie sie reparieren und speichern Sie sie erneut.`,
  'no-main-part': (file) =>
    `„${file}“ ist ein Archiv, enthält aber kein Word-Dokument. Bitte prüfen Sie, ob es die richtige Datei ist.`,
  'too-large': (file, detail) =>
    `„${file}“ ${limitPhrase(detail)} und wurde zur Sicherheit nicht gelesen. ${limitRemedy(detail)}`,
  'forbidden-xml': (file) =>
    `„${file}“ enthält eine XML-Deklaration, die in Word-Dokumenten nicht vorkommt, und wurde zur Sicherheit nicht gelesen. Bitte speichern Sie die Datei in Word erneut als .docx.`,
  'text-elsewhere': (file) =>
    `Ein Teil des Textes von „${file}“ liegt in einer anderen Datei (eingefügte Datei oder Unterdokument) und wurde nicht gelesen; ob es eine Vorlage ist, bleibt offen. Bitte öffnen Sie die Datei in Word und speichern Sie sie, damit eingefügte Dateien Teil des Textes werden.`,
  changed: (file) =>
    `„${file}“ wurde inzwischen geändert, deshalb wurde nichts geschrieben. Bitte lesen Sie das Dokument neu ein und versuchen Sie es noch einmal.`,
  'read-only': (file) =>
    `„${file}“ ist schreibgeschützt oder lässt hier keine Änderung zu, deshalb wurde nichts geschrieben. Bitte heben Sie den Schutz auf oder arbeiten Sie in einer Kopie.`,
  'not-on-web': (file) =>
    `Word im Browser kann in „${file}“ nicht ausführen, was hier nötig ist. Bitte öffnen Sie das Dokument in der Desktop-App von Word und versuchen Sie es dort noch einmal.`,
  'protected-forms': (file) =>
    `„${file}“ ist als Formular geschützt: Nur Formularfelder lassen sich ausfüllen. Geschrieben wurde nichts. Bitte heben Sie den Schutz in Word auf (Überprüfen > Bearbeitung einschränken) oder arbeiten Sie in einer Kopie ohne Schutz.`,
  'protected-comments': (file) =>
    `„${file}“ ist geschützt und lässt nur Kommentare zu. Geschrieben wurde nichts. Bitte heben Sie den Schutz in Word auf (Überprüfen > Bearbeitung einschränken) oder arbeiten Sie in einer Kopie ohne Schutz.`,
  'protected-read-only': (file) =>
    `„${file}“ ist gegen jede Änderung geschützt. Geschrieben wurde nichts. Bitte heben Sie den Schutz in Word auf (Überprüfen > Bearbeitung einschränken) oder arbeiten Sie in einer Kopie ohne Schutz.`,
  'protected-parts': (file) =>
    `„${file}“ ist geschützt; nur einzelne Stellen sind freigegeben. Geschrieben wurde nichts, damit kein halber Abschnitt entsteht. Bitte heben Sie den Schutz in Word auf (Überprüfen > Bearbeitung einschränken) oder arbeiten Sie in einer Kopie ohne Schutz.`,
  'protected-password': (file) =>
    `„${file}“ darf nur mit Kennwort geändert werden. Geschrieben wurde nichts. Bitte öffnen Sie die Datei in Word mit dem Kennwort oder speichern Sie dort eine Kopie ohne Kennwort.`,
  'marked-final': (file) =>
    `„${file}“ ist als abgeschlossen gekennzeichnet. Geschrieben wurde nichts. Bitte wählen Sie in Word „Trotzdem bearbeiten“, speichern Sie und versuchen Sie es noch einmal.`,
  'view-only': (file) =>
    `„${file}“ ist nur zum Lesen geöffnet. Geschrieben wurde nichts. Bitte wählen Sie in Word „Bearbeitung aktivieren“ und versuchen Sie es noch einmal.`,
  'not-verified': (file, detail) =>
    `In „${file}“ steht nach dem Schreiben etwas anderes als vorgesehen (${detail}). Bitte sehen Sie sich die Stelle im Dokument an und machen Sie den Schritt bei Bedarf rückgängig.`,
  'not-stored': (file) =>
    `In „${file}“ ließen sich die Antworten nicht speichern. Bitte versuchen Sie es noch einmal.`,
  'no-answer': (file, detail) =>
    `Word hat bei „${file}“ nicht geantwortet (${detail}). Bitte versuchen Sie es noch einmal; hilft das nicht, schließen Sie das Dokument und öffnen Sie es neu.`,
  host: (file, detail) =>
    `Word hat bei „${file}“ einen Fehler gemeldet (${detail}). Bitte versuchen Sie es noch einmal; hilft das nicht, schließen Sie das Dokument und öffnen Sie es neu.`,
} satisfies Record<string, Sentence>;

/** Mistakes in a profile or an answers file: what is wrong, where, and the remedy. */
const mistakes = {
  'not-json': (_place: string, detail: string) =>
    `Die Datei ist kein gültiges JSON (${detail}). Bitte prüfen Sie Kommas, Klammern und Anführungszeichen.`,
  newer: (place: string, detail: string) =>
    `„${place}“ nennt eine neuere Version, als hier bekannt ist (bis ${detail}). Bitte verwenden Sie eine neuere Version des Add-ins; die Datei bleibt unverändert.`,
  'too-long': (place: string, detail: string) =>
    `„${place}“ ist zu lang: höchstens ${detail} sind möglich. Bitte kürzen Sie.`,
  'too-short': (place: string, detail: string) =>
    `„${place}“ ist leer oder zu kurz: mindestens ${detail} sind nötig. Bitte ergänzen Sie.`,
  'too-great': (place: string, detail: string) =>
    `„${place}“ ist zu groß: möglich ist höchstens ${detail}. Bitte prüfen Sie die Zahl und ihre Einheit.`,
  'too-small': (place: string, detail: string) =>
    `„${place}“ ist zu klein: möglich ist mindestens ${detail}. Bitte prüfen Sie die Zahl und ihre Einheit.`,
  'key-twice': (place: string, detail: string) =>
    `„${place}“ steht zweimal (noch einmal in ${detail}); gelesen würde nur das letzte. Bitte löschen Sie einen der beiden Einträge.`,
  missing: (place: string) => `„${place}“ fehlt. Bitte ergänzen Sie den Eintrag.`,
  'unknown-key': (place: string, detail: string) =>
    `„${place}“ enthält einen unbekannten Eintrag: ${detail}. Bitte prüfen Sie die Schreibweise oder löschen Sie ihn.`,
  'wrong-type': (place: string, detail: string) =>
    `„${place}“ hat die falsche Art von Wert: erwartet wird ${detail}. Bitte korrigieren Sie den Wert.`,
  'wrong-value': (place: string, detail: string) =>
    `„${place}“ hat einen Wert, den es nicht gibt. Möglich sind: ${detail}.`,
  'wrong-format': (place: string, detail: string) =>
    `„${place}“ hat nicht die richtige Form: erwartet wird ${detail}.`,
  duplicate: (place: string, detail: string) =>
    `„${place}“ kommt zweimal vor: ${detail}. Bitte vergeben Sie jede Kennung nur einmal.`,
  twice: (place: string, detail: string) =>
    `„${place}“ nennt zweimal dasselbe: ${detail}. Bitte löschen Sie einen der Einträge.`,
  'same-words': (place: string, detail: string) =>
    `In „${place}“ stehen zweimal dieselben Wörter: „${detail}“. Bitte wählen Sie verschiedene, sonst ist beim Lesen der Vorlage nicht zu erkennen, was gemeint ist.`,
  'one-line': (place: string) =>
    `„${place}“ enthält einen Zeilenumbruch oder Steuerzeichen, ist leer oder besteht nur aus einem Strich. Bitte schreiben Sie Wörter in eine Zeile.`,
  locale: (place: string, detail: string) =>
    `„${place}“ passt nicht zur Sprache des Profils. Möglich sind: ${detail}.`,
  'base-language': (place: string, detail: string) =>
    `„${place}“ ist eine andere Sprache als die des Profils, auf dem Ihres aufbaut; fehlende Wörter stünden in dessen Sprache. Bitte geben Sie ${detail} an oder wählen Sie ein anderes Profil bei "extends".`,
  placeholders: (place: string, detail: string) =>
    `„${place}“ muss ${detail} genau einmal und keine anderen geschweiften Klammern enthalten. Bitte ergänzen oder berichtigen Sie den Text.`,
  'no-placeholder': (place: string) =>
    `„${place}“ darf keine geschweiften Klammern enthalten, weil hier nichts eingesetzt wird. Bitte löschen Sie sie.`,
  order: (place: string, detail: string) =>
    `„${place}“ ist größer als „${detail}“. Bitte tauschen Sie die Werte oder korrigieren Sie einen davon.`,
  'id-taken': (place: string, detail: string) =>
    `„${place}“ ist „${detail}“; diese Kennung gehört zu einem anderen Profil. Bitte geben Sie Ihrem Profil eine eigene Kennung.`,
  'new-factor': (place: string, detail: string) =>
    `„${place}“ steht nicht im Faktorensatz ${detail}. Bitte prüfen Sie die Kennung (siehe docs/factors.md) oder ergänzen Sie "group" und "label", wenn es ein neuer Faktor ist.`,
  'wrong-unit': (place: string, detail: string) =>
    `„${place}“ hat eine Einheit, die nicht zu diesem Faktor passt. Möglich ist zum Beispiel: ${detail}.`,
  'not-found': (place: string, detail: string) =>
    `„${place}“ wurde nicht gefunden (${detail}). Bitte prüfen Sie den Namen der Datei und ihren Ordner.`,
};

const things = {
  document: 'ein Objekt in geschweiften Klammern',
  string: 'ein Text in Anführungszeichen',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste in eckigen Klammern',
  null: 'null',
  characters: (count: string) => `${count} Zeichen`,
  entries: (count: string) => (count === '1' ? '1 Eintrag' : `${count} Einträge`),
  date: 'ein Datum wie 2026-11-23 oder ein leerer Text',
  id: 'eine Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen mit höchstens 24 Zeichen',
  position: (place: string) => `Zeile ${place.replace('/', ', Spalte ')}`,
  whole: 'Die Datei',
};

// Every sentence takes both arguments, whether its German wording uses them or not.
const documentSentences: Record<keyof typeof documents, Sentence> = documents;
const mistakeSentences: Record<keyof typeof mistakes, Sentence> = mistakes;

export const errors = { ...documentSentences, mistakes: mistakeSentences, things };
