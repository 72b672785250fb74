// Reads PNG of eight bits a channel, as Chromium writes them, and writes them with a palette. Run by landing_pages.rs.
const { deflateSync, inflateSync } = require('node:zlib'), { readFileSync, writeFileSync } = require('node:fs');
const COLOURS = 256;
const table = Array.from({ length: 256 }, (_, n) => { for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1; return n >>> 0; });
const crc = (bytes) => (bytes.reduce((sum, byte) => table[(sum ^ byte) & 255] ^ (sum >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;
const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name), data]), ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
};
const paeth = (a, b, c) => {
    const p = a + b - c, [pa, pb, pc] = [p - a, p - b, p - c].map(Math.abs);
    return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
};
for (const file of process.argv.slice(1)) {
    const png = readFileSync(file), data = [];
    for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
        if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    }
    const [width, height, channels] = [png.readUInt32BE(16), png.readUInt32BE(20), { 2: 3, 6: 4 }[png[25]]];
    const raw = inflateSync(Buffer.concat(data)), line = width * channels, pixels = Buffer.alloc(line * height);
    for (let y = 0; y < height; y++) {
        const filter = raw[y * (line + 1)];
        for (let x = 0; x < line; x++) {
            const at = y * line + x, left = x < channels ? 0 : pixels[at - channels], up = y ? pixels[at - line] : 0;
            const corner = x < channels || !y ? 0 : pixels[at - line - channels];
            const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
            pixels[at] = raw[y * (line + 1) + 1 + x] + guess;
        }
    }
    const counts = new Map(), colour = (at) => (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
    for (let at = 0; at < pixels.length; at += channels) counts.set(colour(at), (counts.get(colour(at)) ?? 0) + 1);
    const palette = [...counts].sort((a, b) => b[1] - a[1]).slice(0, COLOURS).map(([found]) => found);
    const apart = (a, b) => [16, 8, 0].reduce((sum, by) => sum + (((a >> by) & 255) - ((b >> by) & 255)) ** 2, 0);
    const nearest = (of) => palette.reduce((best, one, place) => (apart(one, of) < apart(palette[best], of) ? place : best), 0);
    const places = new Map([...counts.keys()].map((of) => [of, nearest(of)])), rows = Buffer.alloc((width + 1) * height);
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = places.get(colour(y * line + x * channels));
    const head = Buffer.from(png.subarray(16, 29));
    [head[8], head[9]] = [8, 3];
    const colours = Buffer.from(palette.flatMap((of) => [of >> 16, (of >> 8) & 255, of & 255]));
    const chunks = [chunk('IHDR', head), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))];
    writeFileSync(file, Buffer.concat([png.subarray(0, 8), ...chunks]));
}
