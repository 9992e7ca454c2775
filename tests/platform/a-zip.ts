import { crc32, deflateRawSync } from "node:zlib";

interface Packed {
  path: string;
  content: Buffer;
  /** What the directory says of its size, where that is a lie. */
  saidSize?: number;
}

/** A zip file with these contents, deflated. */
export function zipOf(files: Packed[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content, saidSize = content.length } of files) {
    const packed = deflateRawSync(content, { level: 9 });
    const name = Buffer.from(path);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(saidSize, 18);
    facts.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(4);
    place.writeUInt32LE(offset);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000"), facts, Buffer.alloc(10), place, name);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), facts, name, packed]);
    locals.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, listed, Buffer.from("PK\u0005\u0006"), end]);
}

/** An Excel file around the XML of one sheet's rows. */
export function excelOf(rowsXml: string, lies: Partial<Packed> = {}): Buffer {
  const { path = "xl/worksheets/sheet1.xml" } = lies;
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const xml = (text: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  return zipOf([
    {
      path: "[Content_Types].xml",
      content: xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    },
    {
      path: "xl/workbook.xml",
      content: xml(
        `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="Lijst" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    },
    {
      path: "xl/_rels/workbook.xml.rels",
      content: xml(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="${path.slice("xl/".length)}"/></Relationships>`,
      ),
    },
    {
      path,
      content: xml(`<worksheet ${main}><sheetData>${rowsXml}</sheetData></worksheet>`),
      ...lies,
    },
  ]);
}
