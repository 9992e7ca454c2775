// Compresses the built files once, so that serving them costs nothing: a .br and a .gz beside each text file.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const TEXT = /\.(js|css|svg|txt|json|webmanifest)$/;

for (const name of readdirSync("build/client", { recursive: true })) {
  if (!TEXT.test(name)) continue;
  const file = join("build/client", name);
  const content = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(content));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}
