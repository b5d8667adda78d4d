import { pdfLib } from './pdf-lib.ts';

/**
 * Makes a PDF/A-2a file of Typst's also say that it is PDF/UA-1 (ISO 14289-1, 5 and 7.1): the identification in XMP with its schema
 * description, and the title in the window's title bar. Typst 0.14 writes the content of both standards but the name of one.
 * With `undated`, the placeholder date that Typst demands is taken out again. Same bytes in, same bytes out.
 */
export async function declareUniversalAccess(pdf: Uint8Array, options: { undated: boolean }): Promise<Uint8Array> {
  const { PDFDocument, PDFDict, PDFName, PDFRawStream, PDFStream } = pdfLib();
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { catalog, context } = document;
  const metadata = catalog.lookup(PDFName.of('Metadata'), PDFStream);
  let xmp = replaceOnce(
    new TextDecoder().decode(metadata.getContents()),
    '</rdf:Bag></pdfaExtension:schemas>',
    `${SCHEMA}</rdf:Bag></pdfaExtension:schemas>`,
  );
  xmp = replaceOnce(
    xmp,
    '</rdf:Description></rdf:RDF>',
    '<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part></rdf:Description></rdf:RDF>',
  );
  if (options.undated) {
    xmp = xmp
      .replace(/<xmp:(ModifyDate|CreateDate)>.*?<\/xmp:\1>/g, '')
      .replace(/<xmpMM:History>.*?<\/xmpMM:History>/s, '');
    const information = context.lookup(context.trailerInfo.Info, PDFDict);
    for (const name of ['CreationDate', 'ModDate']) information.delete(PDFName.of(name));
  }
  const dict = context.obj({ Type: 'Metadata', Subtype: 'XML' });
  const reference = context.register(PDFRawStream.of(dict, new TextEncoder().encode(xmp)));
  const old = catalog.get(PDFName.of('Metadata'));
  catalog.set(PDFName.of('Metadata'), reference);
  if (old) context.delete(old as typeof reference); // Typst writes the metadata as an object of its own, so this is its reference
  catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).set(PDFName.of('DisplayDocTitle'), context.obj(true));
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
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
  if (at < 0 || text.includes(wanted, at + 1))
    throw new Error(`the XMP metadata of Typst does not look as expected: ${wanted}`);
  return text.slice(0, at) + replacement + text.slice(at + wanted.length);
}
