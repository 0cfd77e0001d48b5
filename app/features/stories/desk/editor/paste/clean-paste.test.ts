import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import type { BodyNode } from '../../../body.ts'
import { cleanPaste } from './clean-paste.ts'
import { cleanLink, typedLink } from './links.ts'
import { oneLineOf } from './plain-text.ts'

const parse = (html: string): Node =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body
const pasteHtml = (html: string, text = ''): BodyNode[] => cleanPaste({ html, text }, parse)
const pasteText = (text: string): BodyNode[] => cleanPaste({ html: '', text }, parse)
const p = (...content: Extract<BodyNode, { type: 'paragraph' }>['content']): BodyNode => ({
  type: 'paragraph',
  content,
})
const t = (text: string) => ({ type: 'text' as const, text })
const bold = (text: string) => ({ type: 'text' as const, text, marks: [{ type: 'bold' as const }] })
const italic = (text: string) => ({ type: 'text' as const, text, marks: [{ type: 'italic' as const }] })

test('a reporter’s WhatsApp message: marks, breaks and blank lines', () => {
  expect(
    pasteText(
      '*Kebakaran di Pasar Lemo*\n\nApi muncul pukul 05.30 WITA, kata _Kepala Damkar_ Rusli.\nTidak ada korban.\n\nNilai 5*3*2 dan nama_berkas_foto tetap.',
    ),
  ).toEqual([
    p(bold('Kebakaran di Pasar Lemo')),
    p(
      t('Api muncul pukul 05.30 WITA, kata '),
      italic('Kepala Damkar'),
      t(' Rusli.'),
      { type: 'hardBreak' },
      t('Tidak ada korban.'),
    ),
    p(t('Nilai 5*3*2 dan nama_berkas_foto tetap.')),
  ])
})

test('several WhatsApp messages copied at once lose their heads, not their words', () => {
  expect(
    pasteText(
      '[17.40, 12/11/2026] Rena Prasetya: Feri batal berangkat.\n[17.41, 12/11/2026] Damar: “Ombak tiga meter.”',
    ),
  ).toEqual([p(t('Feri batal berangkat.')), p(t('“Ombak tiga meter.”'))])
})

test('marks inside marks, and a list typed with dashes', () => {
  const list = (text: string) => ({ type: 'listItem' as const, content: [p(t(text))] })
  expect(pasteText('*_Penting_* dibaca\n\n- solar\n- beras')).toEqual([
    p({ type: 'text', text: 'Penting', marks: [{ type: 'bold' }, { type: 'italic' }] }, t(' dibaca')),
    { type: 'bulletList', content: [list('solar'), list('beras')] },
  ])
})

test('a single line with a dash is speech, one with a number a sentence', () => {
  expect(pasteText('2026. Tahun itu\nberlalu')).toEqual([p(t('2026. Tahun itu')), p(t('berlalu'))])
  expect(pasteText('Dialog\n\n- Siapa di sana?')).toEqual([p(t('Dialog')), p(t('- Siapa di sana?'))])
})

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm} --></style></head>
<body lang=IN style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoNormal style='text-align:justify'><b style='mso-bidi-font-weight:normal'><span style='font-size:12.0pt'>BANDAR SERUNI</span></b><span
style='font-size:12.0pt'> –&nbsp;PT Layar   Selat
menolak.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Tiket dewasa</p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;</span></span>Rp48.500</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>Tiket anak</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Solar</p>
<!--EndFragment--></body></html>`

test('Word’s paragraphs without its junk, its pretended lists as lists', () => {
  const item = (...content: BodyNode[]) => ({ type: 'listItem' as const, content })
  expect(pasteHtml(WORD)).toEqual([
    p(bold('BANDAR SERUNI'), t(' – PT Layar Selat menolak.')),
    {
      type: 'bulletList',
      content: [
        item(p(t('Tiket dewasa')), { type: 'bulletList', content: [item(p(t('Rp48.500')))] }),
        item(p(t('Tiket anak'))),
      ],
    },
    { type: 'orderedList', content: [item(p(t('Solar')))] },
  ])
})

test('an online word processor’s wrapper in bold that is not bold', () => {
  expect(
    pasteHtml(
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-size:11pt;font-weight:400;">Rapat </span><span style="font-weight:700;font-style:italic">ditunda</span></p><br><p>Kedua</p></b>',
    ),
  ).toEqual([
    p(t('Rapat '), { type: 'text', text: 'ditunda', marks: [{ type: 'bold' }, { type: 'italic' }] }),
    p(t('Kedua')),
  ])
})

test('a web page: furniture of the markup falls, links lose their followers, unsafe ones become words', () => {
  expect(
    pasteHtml(
      `<div class="x"><script>alert(1)</script><style>p{}</style><h1><strong>Judul</strong></h1>
       <div><span style="color:red">Tarif&nbsp;naik</span> <a href="https://warta.example/a?utm_source=x&amp;id=7#b" onclick="x()">30 persen</a>,
       <a href="javascript:alert(1)">klik</a> <a href="#atas">atas</a>.<br><br>Paragraf\u200b kedua.</div>
       <p style="display:none">tersembunyi</p><img src="x.png" alt="foto"><p> \u00a0 </p></div>`,
    ),
  ).toEqual([
    { type: 'heading', level: 2, content: [t('Judul')] },
    p(
      t('Tarif naik '),
      { type: 'text', text: '30 persen', marks: [{ type: 'link', href: 'https://warta.example/a?id=7#b' }] },
      t(', klik atas.'),
    ),
    p(t('Paragraf kedua.')),
  ])
})

test('a table becomes one line a row, a quotation keeps its paragraphs', () => {
  expect(
    pasteHtml(
      '<table><caption>Tarif</caption><tr><th>Rute</th><th>Harga</th></tr><tr><td><p>Lemo</p><p>(pagi)</p></td><td>Rp48.500</td></tr></table><blockquote><p>Satu</p><p>Dua</p></blockquote>',
    ),
  ).toEqual([
    p(t('Tarif')),
    p(t('Rute'), t(' | '), t('Harga')),
    p(t('Lemo'), t(' '), t('(pagi)'), t(' | '), t('Rp48.500')),
    { type: 'blockquote', content: [p(t('Satu')), p(t('Dua'))] },
  ])
})

test('a list in a list, as browsers and as word processors write it', () => {
  const item = (...content: BodyNode[]) => ({ type: 'listItem' as const, content })
  const nested = [
    { type: 'bulletList', content: [item(p(t('a')), { type: 'orderedList', content: [item(p(t('b')))] })] },
  ]
  expect(pasteHtml('<ul><li>a<ol><li>b</li></ol></li></ul>')).toEqual(nested)
  expect(pasteHtml('<ul><li>a</li><ol><li>b</li></ol></ul>')).toEqual(nested)
})

test('HTML without form is read as the plain text beside it', () => {
  expect(pasteHtml('<meta charset="utf-8"><span>*Satu*</span>', '*Satu*')).toEqual([p(bold('Satu'))])
})

test('emoji with joiners survive, soft hyphens and marks of direction do not', () => {
  expect(pasteText('ke\u00adluarga 👨‍👩‍👧 \u200eada')).toEqual([p(t('keluarga 👨‍👩‍👧 ada'))])
})

test.each([
  ['https://www.google.com/url?q=https%3A%2F%2Fa.example%2F&sa=D', 'https://a.example/'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2Fb%3Ffbclid%3D1', 'https://a.example/b'],
  ['https://www.google.com/search?q=https://a.example', 'https://www.google.com/search?q=https://a.example'],
  ['mailto:redaksi@warta.example', 'mailto:redaksi@warta.example'],
  ['javascript:alert(1)', null],
  [' JaVaScRiPt:alert(1)', null],
  ['data:text/html,x', null],
  ['java\nscript:alert(1)', null],
])('the link %s', (href, clean) => {
  expect(cleanLink(href)).toBe(clean)
})

test.each([
  ['warta.example/laut?utm_medium=x', 'https://warta.example/laut'],
  ['redaksi@warta.example', 'mailto:redaksi@warta.example'],
  ['javascript:alert(1)', null],
  ['dua kata.id', null],
  ['kata', null],
])('the typed address %s', (typed, link) => {
  expect(typedLink(typed)).toBe(link)
})

test('a headline takes everything in one line', () => {
  expect(oneLineOf('*Operator  Feri*\nTolak\u00a0Permintaan\r\n')).toBe('Operator Feri Tolak Permintaan')
})
