import { Table } from '@mantine/core';
import { useLanguage } from '../language/language.tsx';
import { Dialog } from '../parts/dialog.tsx';

/** Every key that does something, by where it does. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage();
  const groups: [string, [string, string][]][] = [
    [
      t.keys.anywhere,
      [
        ['Ctrl K / ⌘ K', t.keys.search],
        ['?', t.keys.show],
        ['Esc', t.keys.close],
      ],
    ],
    [
      t.keys.lists,
      [
        ['j / k', t.keys.nextRow],
        ['.', t.keys.menu],
      ],
    ],
    [
      t.payments.keys.title,
      [
        ['j / k', t.payments.keys.next],
        ['1 … 6', t.payments.keys.other],
        ['Enter', t.payments.keys.accept],
        ['x', t.payments.keys.refuse],
        ['u', t.payments.keys.undo],
      ],
    ],
    [
      t.keys.calendars,
      [
        ['← ↑ ↓ →', t.keys.cells],
        ['Space', t.keys.choose],
        ['Shift ← ↑ ↓ →', t.keys.resize],
        ['Enter', t.keys.done],
        ['Esc', t.keys.giveUp],
      ],
    ],
  ];
  return (
    <Dialog title={t.keys.title} onClose={onClose}>
      {groups.map(([name, keys]) => (
        <Table key={name} mb="sm" verticalSpacing={4}>
          <Table.Caption className="keys-caption">{name}</Table.Caption>
          <Table.Tbody>
            {keys.map(([key, does]) => (
              <Table.Tr key={key}>
                <Table.Th scope="row" w={150}>
                  <kbd>{key}</kbd>
                </Table.Th>
                <Table.Td>{does}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ))}
    </Dialog>
  );
}
