import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { withPalette } from './png';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function chunk(type: string, data: readonly number[] | Buffer): Buffer {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), bytes.length - 4);
  return bytes;
}

/** A picture of 24 bits a pixel from rows that begin with their filter. */
function picture(width: number, rows: readonly (readonly number[])[], depth = 8): Buffer {
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', [0, 0, 0, width, 0, 0, 0, rows.length, depth, 2, 0, 0, 0]),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', []),
  ]);
}

/** The bytes of a chunk in the result, which has one of each. */
function partOf(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

test('a picture keeps its colours when it gets a palette, whatever filters its rows had', () => {
  // Each row is 10 20 30, then 11 22 33, written as each filter of PNG has it.
  const rows = [
    [0, 10, 20, 30, 11, 22, 33],
    [1, 10, 20, 30, 1, 2, 3],
    [2, 0, 0, 0, 0, 0, 0],
    [3, 5, 10, 15, 1, 1, 2],
    [4, 0, 0, 0, 0, 0, 0],
  ];
  const small = withPalette(picture(2, rows));
  expect([...partOf(small, 'IHDR')]).toEqual([0, 0, 0, 2, 0, 0, 0, 5, 8, 3, 0, 0, 0]);
  expect([...partOf(small, 'PLTE')]).toEqual([10, 20, 30, 11, 22, 33]);
  expect([...inflateSync(partOf(small, 'IDAT'))]).toEqual(rows.flatMap(() => [0, 0, 1]));
});

test('of too many colours the nearest stand in, and a rare one that nothing comes near to stays', () => {
  const greys = Array.from({ length: 16 }, (_, row) => [
    0,
    ...Array.from({ length: 16 }, (_, column) => Array<number>(3).fill(row * 16 + column)).flat(),
  ]);
  const [first = []] = greys;
  const amber = [0, 255, 160, 0, ...first.slice(4)];
  const small = withPalette(picture(16, [...greys, amber]));
  const palette = [...partOf(small, 'PLTE')];
  expect(palette).toHaveLength(256 * 3);
  const amberAt = palette.findIndex(
    (value, at) => at % 3 === 0 && value === 255 && palette[at + 2] === 0,
  );
  expect(palette.slice(amberAt, amberAt + 3)).toEqual([255, 160, 0]);
});

test('another kind of picture is refused', () => {
  expect(() => withPalette(picture(1, [[0, 0, 0, 0]], 16))).toThrow('Not an opaque');
});
