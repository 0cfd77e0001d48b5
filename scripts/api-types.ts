import { writeFile } from 'node:fs/promises'
import openapiTypes, { astToString } from 'openapi-typescript'
import { openApi } from '../app/platform/http/openapi.ts'

/** Writes the types of the API's client from its operations: what the server validates is said once. */
export async function writeApiTypes(operations: Parameters<typeof openApi>[0], file: string): Promise<void> {
  const document = JSON.stringify(openApi(operations))
  await writeFile(file, astToString(await openapiTypes(document)))
}
