"""Draws the package's icon, docs/icon.png: a loss with its kink rounded off, and its minimum."""

import struct
import sys
import zlib

SIZE = 128
SAMPLES = 4

BACKGROUND = (24, 32, 56)
CURVE = (120, 200, 255)
MINIMUM = (255, 176, 64)


def huber(x, delta):
    return 0.5 * x * x if abs(x) <= delta else delta * (abs(x) - 0.5 * delta)


def slope(x, delta):
    return max(-delta, min(delta, x))


def inside_rounded_square(x, y, radius=0.22):
    dx, dy = max(abs(x - 0.5) - 0.5 + radius, 0), max(abs(y - 0.5) - 0.5 + radius, 0)
    return dx * dx + dy * dy <= radius * radius


def colour(x, y):
    """The colour of a point of the unit square, or None outside the icon."""
    if not inside_rounded_square(x, y):
        return None
    u = (x - 0.5) * 4.6
    v = (0.74 - y) * 4.6
    if u * u + v * v <= 0.34 ** 2:
        return MINIMUM
    distance = abs(v - 1.7 * huber(u, 0.7)) / (1 + (1.7 * slope(u, 0.7)) ** 2) ** 0.5
    return CURVE if distance <= 0.17 and abs(u) <= 1.75 else BACKGROUND


def pixel(column, row):
    """The mean colour of a pixel's samples, with the share of them that are inside as its opacity."""
    steps = [(i + 0.5) / SAMPLES for i in range(SAMPLES)]
    seen = [colour((column + dx) / SIZE, (row + dy) / SIZE) for dx in steps for dy in steps]
    opaque = [c for c in seen if c]
    if not opaque:
        return bytes(4)
    mean = [round(sum(c[i] for c in opaque) / len(opaque)) for i in range(3)]
    return bytes([*mean, round(255 * len(opaque) / len(seen))])


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def main(path):
    rows = b"".join(b"\0" + b"".join(pixel(c, r) for c in range(SIZE)) for r in range(SIZE))
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
        file.write(chunk(b"IHDR", struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0)))
        file.write(chunk(b"IDAT", zlib.compress(rows, 9)))
        file.write(chunk(b"IEND", b""))


if __name__ == "__main__":
    main(sys.argv[1])
