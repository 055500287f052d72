/** What the pane asks about equity. */
export const equity = {
  groups: 'Betroffene Gruppen',
  groupsLead: 'Für jede Gruppe: Hat sie Vorteile oder Lasten, und wodurch?',
  groupEffect: 'Wirkung',
  groupHow: 'Wodurch und wie stark?',
  effectPlaceholder: 'Noch offen',
  effectBlank: 'Angabe löschen',
  addGroup: 'Gruppe hinzufügen',
  addGroupPlaceholder: 'Gruppe wählen',
  removeGroup: (group: string) => `Entfernen: ${group}`,
  participation: 'Beteiligung',
  who: 'Wer wurde oder wird wie beteiligt?',
};
