import { openEmulatedDocument } from './emulated-document';
import { main } from './main';

const streams = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
  watched: process.stderr.isTTY === true,
};

main(process.argv.slice(2), streams, openEmulatedDocument).then((code) => {
  process.exitCode = code;
});
