import type { RuleWords } from '../../rule-words';

/** Rules about people and participation. */
export const equityRules = {
  Q18: {
    title: 'Betroffene Gruppe fehlt',
    why: 'Eine soziale Wirkung trifft nie alle gleich; ohne die Gruppen ist die Bewertung nicht nachvollziehbar.',
    instead: 'Nennen Sie, wer be- und wer entlastet wird, und schreiben Sie dazu, wodurch.',
    findings: {
      'group-missing': (_half, about) =>
        `„${about}“ nennt eine Wirkung, aber niemanden, den sie trifft. Bitte nennen Sie die Gruppen, die be- oder entlastet werden, einkommensarme Haushalte eingeschlossen.`,
    },
  },
  Q19: {
    title: 'Gruppe ohne Angabe, was sich ändert',
    why: 'Dass eine Gruppe „betroffen“ ist, hilft bei der Abwägung nicht; erst das Wie zeigt, was zu tun ist.',
    instead:
      'Schreiben Sie, was sich im Alltag ändert: Kosten, Wege, Zugang, Lärm, Gesundheit, Arbeit.',
    findings: {
      'mechanism-missing': (_half, about, excerpt) =>
        excerpt === ''
          ? `Bei „${about}“ steht nicht, was sich für diese Menschen ändert. Bitte ergänzen Sie, wodurch sie be- oder entlastet werden: Kosten, Wege, Zugang, Lärm, Gesundheit, Arbeit.`
          : `„${excerpt}“ bei „${about}“ sagt nicht, was sich für diese Menschen ändert. Bitte ergänzen Sie, wodurch sie be- oder entlastet werden: Kosten, Wege, Zugang, Lärm, Gesundheit, Arbeit.`,
    },
  },
  Q20: {
    title: 'Belastung ohne Maßnahme',
    why: 'Wer belastet wird, hat Anspruch auf die Auskunft, was dagegen getan wird.',
    instead:
      'Nennen Sie, was die Belastung vermeidet, mindert oder ausgleicht, wer es tut und bis wann.',
    findings: {
      'burden-without-measure': (_half, about) =>
        `„${about}“ nennt eine Belastung, aber nichts, was sie vermeidet, mindert oder ausgleicht. Bitte ergänzen Sie eine Maßnahme mit Zuständigkeit und Termin, oder den Grund, warum keine möglich ist.`,
    },
  },
  Q21: {
    title: 'Höhere Kosten ohne Angabe zu einkommensarmen Haushalten',
    why: 'Gebühren und Mieten nehmen kleinen Einkommen einen größeren Anteil.',
    instead:
      'Schreiben Sie, was die Erhöhung für einkommensarme Haushalte bedeutet und welche Ermäßigung es gibt.',
    findings: {
      'cost-rise-without-low-income': (_half, about, excerpt) =>
        `Der Beschluss macht etwas teurer („${excerpt}“), „${about}“ sagt aber nichts zu einkommensarmen Haushalten. Bitte schreiben Sie, was die Erhöhung für sie bedeutet und welche Ermäßigung es gibt.`,
      'cost-answer-without-low-income': (_half, about) =>
        `Nach Ihren Angaben steigen die Kosten für Haushalte, „${about}“ sagt aber nichts zu einkommensarmen Haushalten. Bitte schreiben Sie, was das für sie bedeutet und welche Ermäßigung es gibt.`,
    },
  },
  Q22: {
    title: 'Beteiligung fehlt oder kommt zu spät',
    why: 'Wer erst nach dem Beschluss gefragt wird, kann nichts mehr ändern.',
    instead:
      'Schreiben Sie, wer wann einbezogen war, was sich geändert hat und was noch geplant ist.',
    findings: {
      'participation-missing': (_half, about) =>
        `„${about}“ sagt nicht, ob die Betroffenen beteiligt wurden. Bitte schreiben Sie, wer wann einbezogen war und was sich dadurch geändert hat; auch „nicht beteiligt, weil …“ ist eine Aussage.`,
      'participation-late': (_half, about, excerpt) =>
        excerpt === ''
          ? `Nach „${about}“ werden die Betroffenen erst nach dem Beschluss beteiligt. Bitte schreiben Sie, was dann noch geändert werden kann, oder beteiligen Sie sie vorher.`
          : `Nach „${about}“ werden die Betroffenen erst nach dem Beschluss beteiligt („${excerpt}“). Bitte schreiben Sie, was dann noch geändert werden kann, oder beteiligen Sie sie vorher.`,
    },
  },
  Q23: {
    title: 'Grundlage der sozialen Einschätzung fehlt',
    why: 'Ohne Grundlage steht eine Vermutung da, die niemand prüfen kann.',
    instead: 'Nennen Sie Bericht, Statistik, Befragung oder Erfahrung, auf der die Aussage beruht.',
    findings: {
      'evidence-missing': (_half, about) =>
        `„${about}“ nennt keine Grundlage. Bitte schreiben Sie, worauf die Aussage beruht, etwa Sozialbericht, Statistik, Befragung oder Hinweise von Betroffenen.`,
    },
  },
  Q24: {
    title: 'Zusammenwirken nicht betrachtet',
    why: 'Mehrere kleine Belastungen treffen oft dieselben Menschen.',
    instead:
      'Schreiben Sie, welche anderen Entscheidungen dieselben Menschen treffen und wer mehrfach benachteiligt ist.',
    findings: {
      'cumulative-missing': () =>
        'Die Einschätzung betrachtet jede Belastung für sich. Bitte prüfen Sie, ob andere Beschlüsse dieselben Menschen treffen und ob jemand mehrfach benachteiligt ist.',
    },
  },
  Q25: {
    title: 'Typischer Zielkonflikt nicht angesprochen',
    why: 'Was dem Klima nützt, kann einzelne Gruppen belasten; der Rat muss beides sehen.',
    instead: 'Nennen Sie den Konflikt und was ihn mildert, oder warum er hier nicht besteht.',
    findings: {
      'tension-retrofit-tenants': (_half, about) =>
        `Es geht um die Sanierung von Wohnungen, „${about}“ sagt aber nichts zu den Mieterinnen und Mietern. Bitte schreiben Sie, wie sich die Miete entwickelt und was vor Verdrängung schützt.`,
      'tension-charges-low-income': (_half, about) =>
        `Höhere Gebühren oder Preise treffen kleine Einkommen stärker; unter „${about}“ steht nicht, wie das ausgeglichen wird. Bitte ergänzen Sie eine Ermäßigung oder den Grund, warum es keine gibt.`,
      'tension-energy-price-low-income': (_half, about) =>
        `Höhere Energiekosten treffen kleine Einkommen stärker; unter „${about}“ steht nicht, was diesen Haushalten hilft. Bitte ergänzen Sie eine Maßnahme oder den Grund, warum es keine gibt.`,
      'tension-car-access-disability': (_half, about) =>
        `Flächen für Autos fallen weg, „${about}“ sagt aber nichts zu Menschen mit Behinderungen und Pflegenden. Bitte schreiben Sie, wie sie weiterhin ans Ziel kommen.`,
      'tension-online-only-offline': (_half, about) =>
        `Ein Angebot wird digital, „${about}“ sagt aber nichts zu Menschen ohne Internet. Bitte schreiben Sie, welchen anderen Weg es für sie gibt.`,
      'tension-greening-displacement': (_half, about) =>
        `Ein Quartier wird aufgewertet, „${about}“ sagt aber nichts zu den Mieten. Bitte schreiben Sie, was Verdrängung verhindert.`,
      'tension-grants-uptake': (_half, about) =>
        `Eine Förderung setzt oft Eigentum oder eigenes Geld voraus, „${about}“ sagt nicht, wer sie nutzen kann. Bitte schreiben Sie, wie sie Mietende und kleine Einkommen erreicht.`,
    },
  },
  Q36: {
    title: 'Wer mehr zahlt oder etwas verliert, fehlt',
    why: 'Derselbe Betrag trifft nicht alle gleich: Wer wenig hat, verzichtet.',
    instead:
      'Nennen Sie, wer mehr zahlt oder etwas verliert, wie viel im Jahr, was das für Haushalte mit geringem Einkommen heißt und was ihnen hilft.',
    findings: {
      'price-not-weighed': (_half, about, excerpt) =>
        `Menschen zahlen mehr („${excerpt}“), „${about}“ nennt aber niemanden, den das trifft. Bitte schreiben Sie, wer wie viel mehr zahlt und was Haushalten mit geringem Einkommen hilft.`,
      'cut-not-weighed': (_half, about, excerpt) =>
        `Eine Leistung wird gekürzt oder fällt weg („${excerpt}“), „${about}“ nennt aber niemanden, der sie verliert. Bitte schreiben Sie, wer sie genutzt hat, was stattdessen bleibt und was den Verlust mildert.`,
      'same-for-all': (_half, about, excerpt) =>
        `Unter „${about}“ steht, dass für alle dasselbe gilt; dieselbe Regel trifft aber nicht alle gleich („${excerpt}“). Bitte schreiben Sie, wer dadurch mehr zahlt oder mehr verliert als andere.`,
    },
  },
} satisfies Record<string, RuleWords>;
