import { fields, isList, readFieldPath, type ListName } from '../../assessment/fields/fields';
import { headOf } from '../../assessment/fields/path';
import { tensionIds } from '../../assessment/tensions';
import { messagesFor } from '../../i18n/messages';
import type { Profile } from '../../profile/profile';
import type { FieldPath } from '../field';

/**
 * What a field is called wherever a person reads of it, in the words of its statement: row and column of
 * a table ("Klimaschutz: Bewertung"), or the lead-in of its paragraph. A path that names no field of this
 * version goes by its first name.
 */
export function fieldLabel(path: FieldPath, profile: Profile): string {
  const { labels, table, options, groups } = profile;
  const field = readFieldPath(path);
  if (field === null) return headOf(path);
  if (isList(field.key)) return listLabel(field.key, profile);
  const description = fields[field.key];
  const id = 'id' in field ? field.id : '';
  switch (description.place) {
    case 'ratings':
      return `${table[description.row]}: ${table[description.column]}`;
    case 'options':
      return `${labels.alternatives}: ${options[description.column === 'what' ? 'option' : description.column]}`;
    case 'groups':
      return groups.find((group) => group.id === id)?.label ?? labels.groups;
    case 'tensions':
      return tensionLabel(id, profile);
    case 'measures':
      if (description.label === 'measure') return labels.measure;
      return `${labels.measure} (${labels[description.label]})`;
    case 'signOff':
      return `${labels.signOff}: ${labels[description.label]}`;
    default:
      return labels[description.label];
  }
}

/** What a list is called that stands in one field as a whole. */
export function listLabel(list: ListName, { labels, table }: Profile): string {
  return {
    groups: labels.groups,
    measures: labels.measure,
    tensions: labels.tension,
    social: table.equity,
    climate: table.mitigation,
    options: labels.alternatives,
  }[list];
}

/** "Zielkonflikt – Sanierung und Mieten"; a tension of a later version has no name here. */
export function tensionLabel(id: string, { labels, language }: Profile): string {
  const titles = messagesFor(language).catalogue.tensions;
  const known = tensionIds.find((one) => one === id);
  return known ? `${labels.tension} – ${titles[known].title}` : labels.tension;
}
