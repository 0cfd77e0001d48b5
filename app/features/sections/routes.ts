import type { Database } from '../../platform/database/database.ts'
import { operation, type StaffOperation } from '../staff/operation.ts'
import { newSection, renamedSection, section, sectionList, sectionOrder, sectionParams } from './api.ts'
import { listSections, makeSection, orderSections, renameSection } from './arrange.ts'

/** The sections of the publication: everybody in the newsroom reads them, few arrange them. */
export function sectionOperations({ db }: { db: Database }): StaffOperation[] {
  return [
    operation({
      id: 'listSections',
      method: 'GET',
      path: '/api/sections',
      access: 'signed_in',
      summary: 'All sections in their order',
      response: sectionList,
      handle: async () => ({ value: { sections: await listSections(db) } }),
    }),
    operation({
      id: 'makeSection',
      method: 'POST',
      path: '/api/sections',
      access: { act: 'sections.edit' },
      summary: 'Make a section at the end of the order',
      body: newSection,
      response: section,
      handle: async ({ body: { name, language = 'id' }, caller }) => ({
        status: 201,
        value: await makeSection(db, { name, language }, caller.staffId),
      }),
    }),
    operation({
      id: 'renameSection',
      method: 'PATCH',
      path: '/api/sections/:id',
      access: { act: 'sections.edit' },
      summary: 'Give a section another name; its address stays',
      params: sectionParams,
      body: renamedSection,
      response: section,
      handle: async ({ params: { id }, body: { name }, caller }) => ({
        value: await renameSection(db, { id, name }, caller.staffId),
      }),
    }),
    operation({
      id: 'orderSections',
      method: 'PUT',
      path: '/api/sections/order',
      access: { act: 'sections.edit' },
      summary: 'Put all sections in an order',
      body: sectionOrder,
      response: sectionList,
      handle: async ({ body: { ids }, caller }) => ({
        value: { sections: await orderSections(db, ids, caller.staffId) },
      }),
    }),
  ]
}
