// The file named, compressed as gzip, in base64, on standard output.
// Node's own compressor: nothing to compile, and the strongest setting there is.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

process.stdout.write(gzipSync(readFileSync(process.argv[2]), { level: 9, memLevel: 9 }).toString("base64"));
