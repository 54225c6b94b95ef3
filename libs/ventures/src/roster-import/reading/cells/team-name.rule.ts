const LEGAL_FORMS =
  /주식회사|유한책임회사|유한회사|합자회사|합명회사|사회적협동조합|협동조합|농업회사법인|어업회사법인|영농조합법인|사단법인|재단법인|예비창업팀|\((?:주|유|사|재|합|협)\)|[㈜㈐㉿]|\b(?:inc|ltd|llc|co|corp|gmbh|plc)\b\.?/g;

/**
 * What is the same for two spellings of one team: its name without legal form, spaces, punctuation and case.
 * `㈜`, `(주)` and `주식회사` are one word. A name that is nothing but a legal form keeps it.
 */
export function teamNameKey(name: string): string {
  const plain = name.normalize('NFC').toLowerCase();
  return bare(plain.replace(LEGAL_FORMS, ' ')) || bare(plain) || plain.trim();
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
