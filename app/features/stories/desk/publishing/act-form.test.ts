import { expect, test } from 'vitest'
import { publishAct } from '../../api.ts'
import { type ActForm, actOf, emptyForm, missingIn } from './act-form.ts'

const row = { kind: 'fact' as const, wrong: '30 persen', right: ' 23 persen ', note: '' }
const filled: Record<ActForm['act'], ActForm> = {
  publish: { ...emptyForm('publish'), slug: ' tarif-feri ' },
  update: { ...emptyForm('update'), line: 'tanggapan Dinas Perhubungan' },
  correction: { ...emptyForm('correction'), rows: [row] },
  retraction: { ...emptyForm('retraction'), reason: 'child', explanation: 'Melindungi anak.' },
}

test.each(Object.values(filled))('a filled form of $act is what the server takes', (form) => {
  expect(publishAct.safeParse(actOf(form)).success).toBe(true)
})

test.each(['update', 'correction', 'retraction'] as const)('an empty form of %s orders nothing', (act) => {
  expect(actOf(emptyForm(act))).toBeNull()
})

test('a publication needs nothing but the button', () => {
  expect(actOf(emptyForm('publish'))).toEqual({ act: 'publish' })
})

test('a correction that corrects nothing is not one', () => {
  const same = { ...filled.correction, rows: [row, { ...row, right: '30 persen ' }] }
  expect(missingIn(same, 0)).toEqual(['rows'])
})

test('what the gate asks for is passed with a reason or not at all', () => {
  expect(missingIn(filled.publish, 2)).toEqual(['passReason'])
  expect(missingIn({ ...filled.publish, passReason: 'ya' }, 2)).toEqual(['passReason'])
  expect(missingIn({ ...filled.publish, passReason: 'Peringatan gelombang' }, 2)).toEqual([])
})
