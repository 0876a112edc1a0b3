import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { cleanPhoto, typeOf } from './index.ts'

/** A photo of a flip chart as a phone makes it: lying on its side, with place, moment and device in it. */
async function phonePhoto(width = 300, height = 200): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#e33' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Toestel Verzonnen', Copyright: 'Noor Verzonnen' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 50/1 0/1' },
    })
    .withXmp(
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>',
    )
    .withMetadata({ orientation: 6 })
    .toBuffer()
}

describe('a photo', () => {
  test('keeps nothing of who made it, where and with what', async () => {
    const before = await phonePhoto()
    expect((await sharp(before).metadata()).exif).toBeDefined()
    const after = Buffer.from((await cleanPhoto(before))!)
    const { exif, xmp, iptc, icc, orientation, format } = await sharp(after).metadata()
    expect({ exif, xmp, iptc, icc, orientation, format }).toEqual({ format: 'jpeg' })
    for (const trace of ['Verzonnen', 'Exif', 'xmpmeta', 'GPS']) expect(after.includes(trace)).toBe(false)
  })
  test('stands upright and is no larger than is needed to read handwriting', async () => {
    const { width, height } = await sharp((await cleanPhoto(await phonePhoto()))!).metadata()
    expect([width, height]).toEqual([200, 300])
    const large = await sharp((await cleanPhoto(await phonePhoto(4000, 1000)))!).metadata()
    expect([large.width, large.height]).toEqual([600, 2400])
  })
  test.each(['png', 'webp', 'gif', 'avif'] as const)('as %s becomes a JPEG', async (format) => {
    const picture = await sharp({ create: { width: 20, height: 10, channels: 4, background: '#00f8' } })
      .toFormat(format)
      .toBuffer()
    expect(await typeOf((await cleanPhoto(picture))!)).toBe('image/jpeg')
  })
  test('that is none is refused, whatever it calls itself', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>'
    const broken = (await phonePhoto()).subarray(0, 400)
    for (const bytes of [Buffer.from(svg), Buffer.from('<h1>flap.jpg</h1>'), Buffer.alloc(0), broken])
      expect(await cleanPhoto(bytes)).toBeNull()
  })
  test('that unpacks to more than any phone makes is refused', async () => {
    const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#fff' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await cleanPhoto(bomb)).toBeNull()
  })
})

describe('the type of a file', () => {
  test('is what the bytes say', async () => {
    expect(await typeOf(Buffer.from('%PDF-1.7\n'))).toBe('application/pdf')
    expect(await typeOf(await phonePhoto())).toBe('image/jpeg')
  })
  test('of plain text is not known', async () => {
    expect(await typeOf(Buffer.from('mail;naam\r\n'))).toBeNull()
    expect(await typeOf(new Uint8Array())).toBeNull()
  })
})
