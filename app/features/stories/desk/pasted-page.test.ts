import { expect, test } from 'vitest'
import { isHtmlSource, readsAsHtml } from './pasted-page.ts'

const text = 'Operator Feri Tolak Tunda Tarif\n\nPT Layar Selat menolak.'

test('a copied page is read by its structure, wrapped plain lines are read as text', () => {
  const page = '<h1>Operator Feri Tolak</h1><div>PT Layar Selat menolak.</div>'
  const paragraphs = '<p class="MsoNormal">Satu.</p><p>Dua.</p>'
  const wrapped = '<meta charset="utf-8"><span style="color:#333">Operator Feri Tolak</span>'
  expect([page, paragraphs, wrapped, ''].map(readsAsHtml)).toEqual([true, true, false, false])
})

test('the source of a saved page is known when it is pasted as text', () => {
  expect(isHtmlSource('\n<!DOCTYPE html><html lang="id">')).toBe(true)
  expect(isHtmlSource(text)).toBe(false)
  expect(isHtmlSource('Kata <html> di tengah kalimat')).toBe(false)
})
