export const findEvidence = (): never[] => [];
