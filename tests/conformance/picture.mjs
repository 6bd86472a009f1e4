// Pictures of pages, read and compared: PNG of eight bits without interlace, as pdftoppm writes it.

import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

const channels_by_type = { 0: 1, 2: 3 };

function paeth(left, above, corner) {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

const predictors = [() => 0, (left) => left, (_, above) => above, (left, above) => (left + above) >> 1, paeth];

/// { width, height, channels, samples }
export function read_picture(file) {
  const bytes = readFileSync(file);
  let header;
  const data = [];
  for (let at = 8; at < bytes.length;) {
    const [size, kind] = [bytes.readUInt32BE(at), bytes.toString('latin1', at + 4, at + 8)];
    const body = bytes.subarray(at + 8, at + 8 + size);
    if (kind === 'IHDR') header = body;
    if (kind === 'IDAT') data.push(body);
    at += size + 12;
  }
  const [width, height, channels] = [header.readUInt32BE(0), header.readUInt32BE(4), channels_by_type[header[9]]];
  if (header[8] !== 8 || !channels || header[12] !== 0) throw new Error(`${file}: a kind of PNG that pdftoppm does not write`);
  const packed = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const samples = Buffer.alloc(stride * height);
  for (let y = 0; y < height; ++y) {
    const predict = predictors[packed[y * (stride + 1)]];
    for (let x = 0; x < stride; ++x) {
      const at = y * stride + x;
      const left = x < channels ? 0 : samples[at - channels];
      const above = y === 0 ? 0 : samples[at - stride];
      const corner = x < channels || y === 0 ? 0 : samples[at - stride - channels];
      samples[at] = packed[y * (stride + 1) + 1 + x] + predict(left, above, corner);
    }
  }
  return { width, height, channels, samples };
}

/// The share of samples that differ by more than `tolerance` of 255; 1 where the sizes differ.
export function difference(one, other, tolerance) {
  if (one.width !== other.width || one.height !== other.height || one.channels !== other.channels) return 1;
  let differing = 0;
  for (let i = 0; i < one.samples.length; ++i) if (Math.abs(one.samples[i] - other.samples[i]) > tolerance) ++differing;
  return differing / one.samples.length;
}
