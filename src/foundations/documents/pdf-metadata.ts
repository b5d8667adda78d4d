import { packPdf } from './pack-pdf.ts';

/**
 * Makes a PDF/A-2a file of Typst's also say that it is PDF/UA-1 (ISO 14289-1, 5 and 7.1): the identification in XMP with its schema
 * description, and the title in the window's title bar. Typst 0.14 writes the content of both standards but the name of one.
 * With `undated`, the placeholder date that Typst demands is taken out again. Same bytes in, same bytes out.
 */
export function declareUniversalAccess(pdf: Uint8Array, options: { undated: boolean }): Uint8Array {
  return packPdf(pdf, ({ bodies, root, information }) => {
    const text = (number: number) => bodies.get(number)?.toString('latin1') ?? '';
    const set = (number: number, body: string) => bodies.set(number, Buffer.from(body, 'latin1'));
    const catalog = replaceOnce(
      text(root),
      '/ViewerPreferences <<',
      '/ViewerPreferences <<\n    /DisplayDocTitle true',
    );
    set(root, catalog);
    const metadata = Number(/\/Metadata (\d+) 0 R/.exec(catalog)?.[1]);
    bodies.set(metadata, metadataStream(bodies.get(metadata) ?? Buffer.of(), options));
    if (options.undated) set(information, text(information).replace(/\s*\/(?:ModDate|CreationDate) \([^)]*\)/g, ''));
  });
}

/** XMP stands unpacked in the file, so that programs that know no PDF can find it (ISO 19005-2, 6.6.2.1). */
function metadataStream(body: Buffer, { undated }: { undated: boolean }): Buffer {
  const [start, end] = [body.indexOf('stream\n') + 'stream\n'.length, body.lastIndexOf('\nendstream')];
  let xmp = replaceOnce(
    body.toString('utf8', start, end),
    '</rdf:Bag></pdfaExtension:schemas>',
    `${SCHEMA}</rdf:Bag></pdfaExtension:schemas>`,
  );
  xmp = replaceOnce(
    xmp,
    '</rdf:Description></rdf:RDF>',
    '<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part></rdf:Description></rdf:RDF>',
  );
  if (undated)
    xmp = xmp
      .replace(/<xmp:(ModifyDate|CreateDate)>.*?<\/xmp:\1>/g, '')
      .replace(/<xmpMM:History>.*?<\/xmpMM:History>/s, '');
  const content = Buffer.from(xmp);
  const dictionary = `<<\n  /Length ${content.length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n`;
  return Buffer.concat([Buffer.from(dictionary), content, Buffer.from('\nendstream')]);
}

// A second bag of schemas would make the XMP invalid, so this goes into the one that is there.
const SCHEMA =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>' +
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Part of PDF/UA standard</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>';

function replaceOnce(text: string, wanted: string, replacement: string): string {
  const at = text.indexOf(wanted);
  if (at < 0 || text.includes(wanted, at + 1)) throw new Error(`the PDF of Typst does not look as expected: ${wanted}`);
  return text.slice(0, at) + replacement + text.slice(at + wanted.length);
}
