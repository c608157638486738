export const words = {
  find: {
    title: '装置をさがす',
    search: '装置名・手法・機関',
    searchPlaceholder: '例: 電子顕微鏡、XRD、FE-SEM',
    institution: '機関',
    network: 'ネットワーク',
    category: '分野',
    technique: '手法',
    all: 'すべて',
    moreTechniques: 'ほかの手法も見る',
    fewerTechniques: '手法を減らす',
    clear: '条件をすべて外す',
    searching: '探しています…',
    count: (count: number) => `${count}件の装置`,
    similar: (asked: string, found: string) =>
      `「${asked}」は見つかりません。「${found}」に近いものを表示しています。`,
    partial:
      'すべてのことばに合う装置はありません。一部のことばに合う装置を、近い順に表示しています。',
    synonym: '別名・手法・場所などで一致',
    nearly: '近いことばで一致',
    partly: '一部のことばで一致',
    free: {
      find: '空きのある装置をさがす',
      between: 'この期間に空きがある',
      for: '使う時間',
      hours: (hours: number) => `${hours}時間`,
      alsoTaken: '空きのない装置も下に表示',
      count: (free: number) => `空きがあるのは${free}件。空きが早い順に並べています。`,
      first: (slot: string) => `最も早い空き: ${slot}`,
      over: 'この期間はもう過ぎています。これからの期間を選んでください。',
      none: 'この期間に空きはありません',
      nothing:
        '条件に合う装置は、この期間にはすべて埋まっています。期間か使う時間を変えてください。',
    },
    empty: '条件に合う装置がありません。ことばを短くするか、条件を外してください。',
  },
};
