import { expect, test } from 'vitest'
import { hashPassword, LONGEST_PASSWORD, passwordFault, verifyPassword } from './password.ts'

test('a hash is argon2id with at least 19 MiB and two passes, and its own salt', async () => {
  const [one, other] = await Promise.all([hashPassword('perahu kertas'), hashPassword('perahu kertas')])
  const [, memory, passes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$/.exec(one) ?? []
  expect(Number(memory)).toBeGreaterThanOrEqual(19 * 1024)
  expect(Number(passes)).toBeGreaterThanOrEqual(2)
  expect(one).not.toBe(other)
  expect(await verifyPassword('perahu kertas', one)).toBe(true)
  expect(await verifyPassword('perahu kertaS', one)).toBe(false)
})

test('the same letters are the same password, however a keyboard puts them together', async () => {
  const hash = await hashPassword('café di Gedung Résidence')
  expect(await verifyPassword('café di Gedung Résidence'.normalize('NFD'), hash)).toBe(true)
})

test('what is no hash of ours fits no password', async () => {
  for (const stored of [
    '',
    'perahu kertas',
    '$2b$10$abcdefghijklmnopqrstuv',
    '$argon2id$v=19$m=1,t=1,p=1$$',
  ]) {
    expect(await verifyPassword('perahu kertas', stored)).toBe(false)
  }
})

test('more at once than can be hashed soon are turned away, and the others are served', async () => {
  const all = await Promise.allSettled(Array.from({ length: 80 }, () => hashPassword('perahu kertas')))
  const refused = all.filter((one) => one.status === 'rejected')
  expect(refused.length).toBe(80 - 66)
  expect(refused[0]?.reason).toMatchObject({ code: 'too_many_requests' })
  expect(await verifyPassword('perahu kertas', await hashPassword('perahu kertas'))).toBe(true)
})

const RENA = ['Rena Palupi', 'rena.palupi@warta.example']

test.each([
  ['tujuh77', 'staff_password_short'],
  ['🦀🦀🦀🦀🦀🦀🦀', 'staff_password_short'],
  ['ab '.repeat(43), 'staff_password_long'],
  ['password', 'staff_password_common'],
  ['P@ssw0rd123!', 'staff_password_common'],
  ['Indonesia2024', 'staff_password_common'],
  ['sayangku99', 'staff_password_common'],
  ['Jakarta1945!', 'staff_password_common'],
  ['bismillah', 'staff_password_common'],
  ['17081945', 'staff_password_common'],
  ['1945-08-17', 'staff_password_common'],
  ['12345678', 'staff_password_common'],
  ['qwertyuiop', 'staff_password_common'],
  ['87654321', 'staff_password_common'],
  ['abcabcabcabc', 'staff_password_common'],
  ['aaaaaaaaaaaaaaaa', 'staff_password_common'],
  ['rena.palupi', 'staff_password_common'],
  ['RenaPalupi', 'staff_password_common'],
])('%s is refused: %s', (password, fault) => {
  expect(passwordFault(password, RENA)).toBe(fault)
})

test.each([
  'kopi pahit jam tiga pagi',
  'xk7Qpw2m',
  '密码密码很长很长',
  'indonesia punya tujuh belas ribu pulau',
  '    dua spasi    ',
  `${'🦀'.repeat(100)} dan lain lain`,
  `${'z9 '.repeat(42)}ok`,
  '84920174',
])('%s may be had', (password) => {
  expect(Array.from(password).length).toBeLessThanOrEqual(LONGEST_PASSWORD)
  expect(passwordFault(password, RENA)).toBeNull()
})
