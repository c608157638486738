export const words = {
  accessories: {
    help: '装置と一緒に予約する付属品です。台数の分まで同時に予約できます。',
    add: '付属品を加える',
    empty: '付属品はまだありません。',
    edit: '変更する',
    editTitle: '付属品の変更',
    nameJa: '名前（日本語）',
    nameEn: '名前（英語）',
    units: '数',
    count: (count: number) => `${count}点`,
    active: '予約を受け付ける',
    inactive: '受付停止中',
    goesWith: '使える装置',
  },
};
