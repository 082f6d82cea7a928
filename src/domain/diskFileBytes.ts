/** The bytes of a file that were read: its beginning, and its end where that was asked for. */
export interface FileBytes {
  /** Bytes of the whole file. */
  readonly size: number;
  readonly head: Uint8Array;
  readonly tail?: Uint8Array;
}

type Order = 'big' | 'little';

/** A window on bytes that answers undefined for what was not read. */
export class Reader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #order: Order;

  constructor(bytes: Uint8Array, order: Order) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#order = order;
  }

  get length(): number {
    return this.#bytes.length;
  }

  #has(offset: number, length: number): boolean {
    return offset >= 0 && offset + length <= this.#bytes.length;
  }

  /** An unsigned number of one byte; of two, four and eight below. */
  u8(offset: number): number | undefined {
    return this.#has(offset, 1) ? this.#view.getUint8(offset) : undefined;
  }

  u16(offset: number): number | undefined {
    return this.#has(offset, 2)
      ? this.#view.getUint16(offset, this.#order === 'little')
      : undefined;
  }

  u32(offset: number): number | undefined {
    return this.#has(offset, 4)
      ? this.#view.getUint32(offset, this.#order === 'little')
      : undefined;
  }

  /** Eight bytes as they are, for their bits. */
  bits64(offset: number): bigint | undefined {
    return this.#has(offset, 8)
      ? this.#view.getBigUint64(offset, this.#order === 'little')
      : undefined;
  }

  /** Beyond 2^53 the last digits are lost, but nothing is as long as that. */
  u64(offset: number): number | undefined {
    const bits = this.bits64(offset);
    return bits === undefined ? undefined : Number(bits);
  }

  /** Whether those characters stand there. */
  says(text: string, offset = 0): boolean {
    return (
      this.#has(offset, text.length) &&
      Array.from(text).every((letter, at) => this.#bytes[offset + at] === letter.codePointAt(0))
    );
  }

  /** So many bytes from there on; fewer where fewer were read. */
  slice(offset: number, length: number): Uint8Array {
    return this.#bytes.subarray(Math.max(0, offset), Math.max(0, offset + length));
  }
}
