// The first file named, compressed as gzip, into the second.
// Node's own compressor: nothing to compile, and the strongest setting there is.
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const [file, packed] = process.argv.slice(2);
writeFileSync(packed, gzipSync(readFileSync(file), { level: 9, memLevel: 9 }));
