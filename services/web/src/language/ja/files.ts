export const files = {
  files: {
    help: {
      photo:
        'JPEG・PNG・WebP、5 MBまで。ここにドラッグしても追加できます。先頭の写真が一覧に出ます。説明は、写真を見られない人にも伝わるように書いてください。',
      document: 'PDF、20 MBまで。ここにドラッグしても追加できます。',
    },
    choose: { photo: '写真を選ぶ', document: 'PDFを選ぶ' },
    take: '写真を撮る',
    link: 'URLで追加',
    altText: '写真の説明',
    documentTitle: '資料の名前',
    first: '先頭へ',
    firstOf: (index: number) => `写真${index}を先頭へ`,
    sending: (name: string) => `${name} を送っています…`,
    dismiss: '取り消す',
  },
  gallery: {
    label: '写真',
    previous: '前の写真',
    next: '次の写真',
    show: (index: number, alt: string) => `写真${index}: ${alt}`,
    count: (index: number, all: number) => `${index} / ${all}`,
    full: '原寸で見る',
  },
};
