import { z } from 'zod'

/** The largest number that the database's own numbers of things reach; a larger one names nothing there. */
const LARGEST = 2_147_483_647

/** The number of a thing in an address or a query, where everything arrives as text. */
export const numberInAddress = () => z.coerce.number().int().min(1).max(LARGEST)
