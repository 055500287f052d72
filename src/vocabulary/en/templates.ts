import { never } from '../pattern';
import type { TemplateWords } from '../templates';

export const templates: TemplateWords = {
  instructions:
    /lorem ipsum|click or tap (?:here )?to|click here to|choose an item|(?:enter|insert|type) (?:your )?text(?: here)?|please (?:complete|fill in|insert|describe|enter)|to be completed/,
  inBrackets:
    /please|insert|enter|complete|delete|describe|choose|select|placeholder|^(?:date|amount|name|place|text|number|reason|effect|rating|figure|year|title)\b/,
  unitsOfPlaceholders: /tonnes|percent/,
  countedInRoman: never,
};
