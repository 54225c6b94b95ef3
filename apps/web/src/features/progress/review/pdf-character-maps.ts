const URLS = import.meta.glob<string>('../../../../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});
const urlOf = new Map(Object.entries(URLS).map(([path, url]) => [path.replace(/^.*\/|\.bcmap$/g, ''), url]));

/** What pdf.js asks for the character map of a Korean font that a PDF names and does not bring; each a file of ours. */
export class PdfCharacterMaps {
  async fetch({ name }: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: true }> {
    const url = urlOf.get(name);
    const response = url ? await fetch(url) : null;
    if (!response?.ok) throw new Error(`No character map ${name}`);
    return { cMapData: new Uint8Array(await response.arrayBuffer()), isCompressed: true };
  }
}
