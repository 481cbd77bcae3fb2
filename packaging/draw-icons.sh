#!/usr/bin/env bash
# Makes every size of the logo from icons/village.svg. Run once after a change of the drawing;
# needs rsvg-convert (librsvg2-bin), icotool (icoutils) and Python 3.
set -euo pipefail
cd "$(dirname "$0")/.."
for size in 16 24 32 48 64 128 256 512; do
  rsvg-convert -w "$size" -h "$size" icons/village.svg -o "icons/village-$size.png"
done
cp icons/village-256.png packaging/linux/village.png
icotool -c -o packaging/windows/village.ico icons/village-{16,24,32,48,64,128,256}.png
# an .icns is a header and PNG files, each behind a four-letter type and its length
python3 - <<'PY'
import struct
types = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}
body = b""
for kind, size in types.items():
    with open(f"icons/village-{size}.png", "rb") as png:
        data = png.read()
    body += kind + struct.pack(">I", len(data) + 8) + data
with open("packaging/macos/village.icns", "wb") as icns:
    icns.write(b"icns" + struct.pack(">I", len(body) + 8) + body)
PY
