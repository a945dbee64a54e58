// Sizes of the files named, one JSON array a line: [raw, gzip, brotli].
// Node's own compressors: nothing to compile, and the strongest settings a server would use.
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

for (const path of process.argv.slice(2)) {
  const file = readFileSync(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: file.length,
  };
  const gzip = gzipSync(file, { level: 9 }).length;
  const brotli = brotliCompressSync(file, { params }).length;
  console.log(JSON.stringify([file.length, gzip, brotli]));
}
