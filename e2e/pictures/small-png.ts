import { crc32, deflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** As many colours as one byte can name; a page of text has hardly more. */
const MOST_COLOURS = 256

type Indexed = { width: number; height: number; palette: number[]; pixels: string }

/**
 * A PNG with a palette in place of one with a colour for each pixel: a third of the bytes for a page of text.
 * `page` is an empty page, whose browser reads the picture and finds the nearest colours.
 */
export async function smallPng(page: Page, png: Buffer): Promise<Buffer> {
  const { width, height, palette, pixels } = await page.evaluate(indexed, {
    source: `data:image/png;base64,${png.toString('base64')}`,
    most: MOST_COLOURS,
  })
  const rows = Buffer.from(pixels, 'base64')
  const lines = Array.from({ length: height }, (_, row) =>
    // Each line begins with its filter: none.
    Buffer.concat([Buffer.of(0), rows.subarray(row * width, (row + 1) * width)]),
  )
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits a pixel, colours from the palette.
  head.set([8, 3], 8)
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** Runs in the browser: the most frequent colours, and for each pixel the nearest of them. */
async function indexed({ source, most }: { source: string; most: number }): Promise<Indexed> {
  const image = new Image()
  image.src = source
  await image.decode()
  const { width, height } = image
  const canvas = new OffscreenCanvas(width, height).getContext('2d')
  if (canvas === null) throw new Error('the browser has no canvas')
  canvas.drawImage(image, 0, 0)
  const colours = new Uint32Array(canvas.getImageData(0, 0, width, height).data.buffer)
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const frequent = [...counts].sort(([, a], [, b]) => b - a)
  // Of colours that nobody tells apart only the most frequent: shades of grey would leave no place for a red.
  const alike = Map.groupBy(frequent, ([colour]) => colour & 0xf8f8f8)
  const chosen = [...alike.values()].flatMap(([first]) => first?.slice(0, 1) ?? []).slice(0, most)
  const channels = (colour: number) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]
  const palette = chosen.map(channels)
  const nearest = (colour: number) => {
    const wanted = channels(colour)
    const far = palette.map((each) =>
      each.reduce((sum, value, at) => sum + (value - (wanted[at] ?? 0)) ** 2, 0),
    )
    return far.indexOf(Math.min(...far))
  }
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(colour)]))
  const pixels = Uint8Array.from(colours, (colour) => places.get(colour) ?? 0)
  const address = await new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.readAsDataURL(new Blob([pixels]))
  })
  return { width, height, palette: palette.flat(), pixels: address.split(',')[1] ?? '' }
}
