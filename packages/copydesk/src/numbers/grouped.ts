/** Groups figures by thousands: 5000 gives 5.000. What is grouped already stays. */
export function grouped(amount: string): string {
  return amount.includes('.') ? amount : amount.replace(/\B(?=(?:\d{3})+$)/g, '.')
}
