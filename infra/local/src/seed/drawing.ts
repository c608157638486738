import { crc32, deflateSync } from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number];

/** A picture that is drawn shape by shape, and written as a PNG; the same shapes, the same bytes. */
export class Drawing {
  readonly width: number;
  readonly height: number;
  readonly #pixels: Buffer;

  constructor(width: number, height: number, top: Colour, bottom: Colour) {
    this.width = width;
    this.height = height;
    this.#pixels = Buffer.alloc(width * height * 3);
    this.#fill(
      () => true,
      [0, 0, width, height],
      (_, y) => between(top, bottom, y / height),
    );
  }

  /** Lit from the left, as a column is. */
  column(x: number, y: number, width: number, height: number, colour: Colour): this {
    const shade = (at: number): Colour =>
      between(
        [255, 255, 255],
        colour,
        0.55 + 0.45 * Math.min(1, Math.abs((at - x) / width - 0.3) * 2),
      );
    return this.#fill(() => true, [x, y, width, height], shade);
  }

  rectangle(x: number, y: number, width: number, height: number, colour: Colour): this {
    return this.#fill(
      () => true,
      [x, y, width, height],
      () => colour,
    );
  }

  /** A ball, lit from above on the left. */
  ball(centreX: number, centreY: number, radius: number, colour: Colour): this {
    const distance = (x: number, y: number): number =>
      Math.hypot(x - centreX, y - centreY) / radius;
    const light = (x: number, y: number): number =>
      Math.hypot(x - centreX + radius * 0.35, y - centreY + radius * 0.35) / (radius * 1.5);
    return this.#fill(
      (x, y) => distance(x, y) <= 1,
      [centreX - radius, centreY - radius, 2 * radius, 2 * radius],
      (x, y) => between([255, 255, 255], colour, 0.25 + 0.75 * Math.min(1, light(x, y))),
    );
  }

  /** Rows of blurred dots, as atoms are seen. */
  lattice(x: number, y: number, width: number, height: number, spacing: number): this {
    return this.#fill(
      () => true,
      [x, y, width, height],
      (atX, atY) => {
        const wave = (at: number): number => 0.5 + 0.5 * Math.cos((2 * Math.PI * at) / spacing);
        const bright =
          wave(atX + (Math.floor(atY / spacing + 0.5) % 2) * (spacing / 2)) * wave(atY);
        return between([8, 20, 28], [210, 245, 235], bright ** 1.5);
      },
    );
  }

  png(): Buffer {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(this.width, 0);
    header.writeUInt32BE(this.height, 4);
    // Eight bits each of red, green and blue.
    header.set([8, 2, 0, 0, 0], 8);
    const line = this.width * 3;
    const rows = Array.from({ length: this.height }, (_, y) => [
      Buffer.from([0]),
      this.#pixels.subarray(y * line, (y + 1) * line),
    ]);
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(Buffer.concat(rows.flat()))),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  }

  #fill(
    isInside: (x: number, y: number) => boolean,
    [left, top, width, height]: readonly [number, number, number, number],
    colourAt: (x: number, y: number) => Colour,
  ): this {
    for (let y = Math.max(0, top); y < Math.min(this.height, top + height); y += 1) {
      for (let x = Math.max(0, left); x < Math.min(this.width, left + width); x += 1) {
        if (isInside(x, y)) this.#pixels.set(colourAt(x, y), (y * this.width + x) * 3);
      }
    }
    return this;
  }
}

const between = (from: Colour, to: Colour, share: number): Colour => [
  Math.round(from[0] + (to[0] - from[0]) * share),
  Math.round(from[1] + (to[1] - from[1]) * share),
  Math.round(from[2] + (to[2] - from[2]) * share),
];

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
