/** Short words that stand in every text of one language and hardly ever in the other. */
export const functionWords = {
  de: 'der die das und ist nicht mit für auf dem den des ein eine einer eines einem einen werden wird wurde wurden zu von vom im zum zur sich bei nach durch oder als auch sind sowie über unter aus dass es er sie wir',
  en: 'the and of to is for with that be are by this will from on or as it has have been not which their its at than would should our into these there',
} as const;
