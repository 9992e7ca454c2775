import { inflateRawSync } from "node:zlib";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const MOST_ENTRIES = 200;

/**
 * The files of a zip by path, unpacked and read as text; null when it is no plain zip, or unpacks to more than `mostBytes`.
 * Reads the directory at its end, as spreadsheet programs do, and believes no size that it names.
 */
export function zipContents(bytes: Uint8Array, mostBytes: number): Map<string, string> | null {
  try {
    return contentsOf(Buffer.from(bytes), mostBytes);
  } catch (error) {
    // What reads past the end of the file, is no deflated data, or is too much of it.
    if (error instanceof RangeError || isInflateError(error)) return null;
    throw error;
  }
}

function contentsOf(zip: Buffer, mostBytes: number): Map<string, string> | null {
  const end = zip.lastIndexOf(Buffer.from("PK\u0005\u0006"));
  if (end < 0 || zip.readUInt32LE(end) !== END_OF_DIRECTORY) return null;
  const entries = zip.readUInt16LE(end + 10);
  if (entries > MOST_ENTRIES) return null;
  const contents = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  let left = mostBytes;
  for (let entry = 0; entry < entries; entry += 1) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const path = zip.toString("utf8", at + 46, at + 46 + zip.readUInt16LE(at + 28));
    const unpacked = unpackedEntry(zip, at, left);
    if (!unpacked || contents.has(path)) return null;
    left -= unpacked.length;
    contents.set(path, unpacked.toString("utf8"));
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return contents;
}

function unpackedEntry(zip: Buffer, directory: number, mostBytes: number): Buffer | null {
  const method = zip.readUInt16LE(directory + 10);
  const size = zip.readUInt32LE(directory + 20);
  const local = zip.readUInt32LE(directory + 42);
  if (zip.readUInt32LE(local) !== LOCAL_ENTRY) return null;
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  if (start + size > zip.length) return null;
  const packed = zip.subarray(start, start + size);
  if (method === 0) return packed.length <= mostBytes ? packed : null;
  return method === 8 ? inflateRawSync(packed, { maxOutputLength: Math.max(1, mostBytes) }) : null;
}

function isInflateError(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code.startsWith("Z_") || code === "ERR_BUFFER_TOO_LARGE";
}
