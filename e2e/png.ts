import { crc32, deflateSync, inflateSync } from 'node:zlib';

/*
 * Makes the browser's screenshots small enough for a repository: a page has few colours, and a picture with a palette of
 * 256 is a third of one that spells every pixel out.
 */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const TRUE_COLOUR = 2;
const PALETTE = 3;
const MOST_COLOURS = 256;

interface Picture {
  readonly width: number;
  readonly height: number;
  /** `0xRRGGBB` of every pixel, row by row. */
  readonly pixels: Uint32Array;
}

function* chunksOf(png: Buffer): Generator<{ readonly type: string; readonly data: Buffer }> {
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    yield { type, data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** What each of the five filters of PNG takes for the likely value of a byte, from those left, above and between. */
function likely(filter: number, left: number, above: number, between: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const guess = left + above - between;
      const [a, b, c] = [left, above, between].map((value) => Math.abs(guess - value));
      if (a === undefined || b === undefined || c === undefined) return 0;
      if (a <= b && a <= c) return left;
      return b <= c ? above : between;
    }
    default:
      throw new Error(`A PNG has no filter ${filter}`);
  }
}

/** Reads the kind of PNG that a browser writes for an opaque page: eight bits each of red, green and blue. */
function decode(png: Buffer): Picture {
  const chunks = [...chunksOf(png)];
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (header?.[8] !== 8 || header[9] !== TRUE_COLOUR || header[12] !== 0) {
    throw new Error('Not an opaque, not interlaced PNG of 24 bits');
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const bytes = inflateSync(Buffer.concat(packed));
  const stride = width * 3 + 1;
  const at = (row: number, column: number): number =>
    row < 0 || column < 1 ? 0 : (bytes[row * stride + column] ?? 0);
  const pixels = new Uint32Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const filter = bytes[row * stride] ?? 0;
    for (let column = 1; column < stride; column += 1) {
      const guess = likely(
        filter,
        at(row, column - 3),
        at(row - 1, column),
        at(row - 1, column - 3),
      );
      bytes[row * stride + column] = at(row, column) + guess;
    }
    for (let x = 0; x < width; x += 1) {
      pixels[row * width + x] = bytes.readUIntBE(row * stride + 1 + x * 3, 3);
    }
  }
  return { width, height, pixels };
}

function distance(one: number, other: number): number {
  const red = (one >> 16) - (other >> 16);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = (one & 255) - (other & 255);
  return red * red + green * green + blue * blue;
}

/**
 * Takes colours one by one, each the one that would be missed most: by many pixels, or by few that nothing in the palette
 * comes near to, such as those of a small mark. On a tie it is the first in the picture.
 */
function paletteOf(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const left = [...counts].map(([colour, count]) => ({ colour, count, far: Infinity }));
  const palette: number[] = [];
  while (palette.length < MOST_COLOURS) {
    const next = left.reduce((most, one) =>
      one.count * one.far > most.count * most.far ? one : most,
    );
    if (next.far === 0) break;
    palette.push(next.colour);
    for (const one of left) one.far = Math.min(one.far, distance(one.colour, next.colour));
  }
  return palette;
}

/** The same picture with a palette; a colour that is not in it becomes the nearest that is. */
export function withPalette(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png);
  const palette = paletteOf(pixels);
  const places = new Map(palette.map((colour, index) => [colour, index]));
  const placeOf = (colour: number): number => {
    const known = places.get(colour);
    if (known !== undefined) return known;
    const far = palette.map((other) => distance(colour, other));
    const nearest = far.indexOf(Math.min(...far));
    places.set(colour, nearest);
    return nearest;
  };
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[row * (width + 1) + 1 + x] = placeOf(pixels[row * width + x] ?? 0);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, PALETTE], 8);
  const colours = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, index) => colours.writeUIntBE(colour, index * 3, 3));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
