type Plain = Record<string, unknown>;

/**
 * Answers of version 1 in the shape of version 2. Version 1 had participation and the sign-offs as
 * one text each; the sign-offs' text is kept as the wording of their field. Anything that is not as
 * version 1 had it stays as it is, for the schema to name.
 */
export function toVersion2(answers: Plain): Plain {
  const { participation, signOff } = answers;
  const migrated = { ...answers };
  if (typeof participation === 'string') migrated['participation'] = { who: participation };
  if (isPlain(signOff)) {
    const texts = Object.entries(signOff).filter(([, text]) => typeof text === 'string');
    const others = Object.entries(signOff).filter(([, text]) => typeof text !== 'string');
    migrated['signOff'] = Object.fromEntries(others);
    migrated['wording'] = {
      ...(isPlain(answers['wording']) ? answers['wording'] : {}),
      ...Object.fromEntries(
        texts.flatMap(([signer, text]) => (text === '' ? [] : [[`signOff.${signer}`, text]])),
      ),
    };
  }
  return migrated;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
