import { ActionIcon } from '@mantine/core'
import {
  type Icon,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconH2,
  IconH3,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
} from '@tabler/icons-react'
import { type Editor, useEditorState } from '@tiptap/react'
import { type ReactNode, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { type DeskKey, useT } from '../../../../../desk/i18n/i18n.ts'
import { useRovingFocus } from './roving-focus.ts'
import classes from './toolbar.module.css'

type Tool = {
  name: DeskKey
  icon: Icon
  shortcut?: string
  isOn?: (editor: Editor) => boolean
  run: (editor: Editor) => void
}

const subhead = (level: 2 | 3): Tool => ({
  name: `editor_tool_subhead_${level}`,
  icon: level === 2 ? IconH2 : IconH3,
  shortcut: `Control+Alt+${level}`,
  isOn: (editor) => editor.isActive('heading', { level }),
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
})

const TOOLS: readonly Tool[] = [
  {
    name: 'editor_tool_bold',
    icon: IconBold,
    shortcut: 'Control+B',
    isOn: (editor) => editor.isActive('bold'),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: 'editor_tool_italic',
    icon: IconItalic,
    shortcut: 'Control+I',
    isOn: (editor) => editor.isActive('italic'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  subhead(2),
  subhead(3),
  {
    name: 'editor_tool_bullets',
    icon: IconList,
    shortcut: 'Control+Shift+8',
    isOn: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'editor_tool_numbers',
    icon: IconListNumbers,
    shortcut: 'Control+Shift+7',
    isOn: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: 'editor_tool_quotation',
    icon: IconBlockquote,
    shortcut: 'Control+Shift+B',
    isOn: (editor) => editor.isActive('blockquote'),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
]

/** The tools of the body and the undo of all parts; one stop for Tab, arrows inside. */
export function Toolbar({
  editor,
  undo,
  onLink,
}: {
  editor: Editor
  undo: Y.UndoManager
  onLink: () => void
}) {
  const t = useT()
  const roving = useRovingFocus()
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => TOOLS.map((tool) => tool.isOn?.(now) ?? false),
  })
  const link = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('link') })
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={t('editor_tools')} {...roving}>
      {TOOLS.map(({ name, icon: ToolIcon, run, shortcut }, index) => (
        <ToolButton
          key={name}
          name={t(name)}
          shortcut={shortcut}
          pressed={on[index]}
          onClick={() => run(editor)}
        >
          <ToolIcon size={18} stroke={1.75} />
        </ToolButton>
      ))}
      <ToolButton name={t('editor_tool_link')} shortcut="Control+K" pressed={link} onClick={onLink}>
        <IconLink size={18} stroke={1.75} />
      </ToolButton>
      <span className={classes.gap} aria-hidden="true" />
      <UndoTools undo={undo} />
    </div>
  )
}

function UndoTools({ undo }: { undo: Y.UndoManager }) {
  const t = useT()
  const can = useUndoState(undo)
  return (
    <>
      <ToolButton
        name={t('editor_tool_undo')}
        shortcut="Control+Z"
        disabled={!can.undo}
        onClick={() => undo.undo()}
      >
        <IconArrowBackUp size={18} stroke={1.75} />
      </ToolButton>
      <ToolButton
        name={t('editor_tool_redo')}
        shortcut="Control+Y"
        disabled={!can.redo}
        onClick={() => undo.redo()}
      >
        <IconArrowForwardUp size={18} stroke={1.75} />
      </ToolButton>
    </>
  )
}

function ToolButton({
  name,
  shortcut,
  pressed,
  disabled = false,
  onClick,
  children,
}: {
  name: string
  shortcut?: string | undefined
  pressed?: boolean | undefined
  disabled?: boolean
  onClick: () => void
  children: ReactNode
}) {
  return (
    <ActionIcon
      className={classes.tool ?? ''}
      aria-label={name}
      title={name}
      aria-keyshortcuts={shortcut}
      aria-pressed={pressed}
      // Unlike a disabled button it can still be reached and heard.
      aria-disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={disabled ? undefined : onClick}
    >
      {children}
    </ActionIcon>
  )
}

function useUndoState(undo: Y.UndoManager): { undo: boolean; redo: boolean } {
  const state = useSyncExternalStore(
    (listener) => {
      const events = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const
      for (const event of events) undo.on(event, listener)
      return () => {
        for (const event of events) undo.off(event, listener)
      }
    },
    () => `${undo.undoStack.length > 0} ${undo.redoStack.length > 0}`,
  )
  return { undo: state.startsWith('true'), redo: state.endsWith('true') }
}
